/** What a mail says, by language ("es"); English is always among them. */
export type MailWords<W> = Readonly<Record<string, W>> & { readonly en: W }

/** The words in the first of these languages that the mail has been translated to, else in English. */
export function mailWordsIn<W>(
  all: MailWords<W>,
  ...wanted: readonly (string | null)[]
): { language: string; words: W } {
  const languages = wanted.map((locale) => locale?.split("-")[0] ?? "")
  const language = languages.find((one) => Object.hasOwn(all, one)) ?? "en"
  return { language, words: all[language] ?? all.en }
}

/** "Hello {name}," with its names filled in; a name that has no value stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
}
