import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What the thank-you page says, its poster, and the mail that tells that thanks arrived. */
export type ThankYouWords = typeof english

const catalogue: Readonly<Record<string, ThankYouWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}

export const thankYouLanguages: readonly string[] = Object.keys(catalogue)

/** The words in the first of these languages that there are words for, else in English; with the language that it became. */
export function thankYouWords(wanted: readonly (string | null | undefined)[]): {
  words: ThankYouWords
  language: string
} {
  for (const tag of wanted) {
    const language = tag?.split("-")[0]?.toLowerCase()
    const found = language === undefined ? undefined : catalogue[language]
    if (language !== undefined && found) return { words: found, language }
  }
  return { words: english, language: "en" }
}
