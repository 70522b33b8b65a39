import { type PageLanguage, pageLanguages } from "#contracts/page-languages.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What the complaint form says, and the mail that answers it. */
export type ComplaintWords = typeof english

const inEvery: Record<PageLanguage, ComplaintWords> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}
const catalogue: Readonly<Record<string, ComplaintWords>> = inEvery

export const complaintLanguages: readonly string[] = pageLanguages

/** The words in the first of these languages that there are words for, else in English; with the language that it became. */
export function complaintWords(wanted: readonly (string | null | undefined)[]): {
  words: ComplaintWords
  language: string
} {
  for (const tag of wanted) {
    const language = tag?.split("-")[0]?.toLowerCase()
    const found = language === undefined ? undefined : catalogue[language]
    if (language !== undefined && found) return { words: found, language }
  }
  return { words: english, language: "en" }
}
