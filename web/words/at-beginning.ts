/** A word as it stands where a line begins: names of days are written small in many languages ("domingo, 29 de noviembre"). */
export function atBeginning(text: string, locale: string): string {
  const [first = ""] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
