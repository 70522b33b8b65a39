/** The name of a bar in one line, or two where it is long; what is left over gives way. */
export function linesOf(text: string, letters: number): [string] | [string, string] {
  if (text.length <= letters) return [text]
  const at = text.lastIndexOf(" ", letters)
  return at <= 0 ? [shortened(text, letters)] : [text.slice(0, at), shortened(text.slice(at + 1), letters)]
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…`
}
