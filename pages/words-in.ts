import { type PageLanguage, pageLanguages } from "#contracts/page-languages.ts"

export type InEveryLanguage<W> = Readonly<Record<PageLanguage, W>>

/** The words in the first of these languages, or a related one, that pages for customers speak, else in English; with the language that it became. */
export function wordsIn<W>(
  all: InEveryLanguage<W>,
  wanted: readonly (string | null | undefined)[],
): { words: W; language: PageLanguage } {
  const bases = wanted.map((tag) => tag?.split("-")[0]?.toLowerCase())
  const language = bases.flatMap((base) => pageLanguages.find((one) => one === base) ?? [])[0] ?? "en"
  return { words: all[language], language }
}
