import type { PageLanguage } from "#contracts/page-languages.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** The words of a case's own page and mails. */
export type CaseWords = typeof english

const inEvery: Record<PageLanguage, CaseWords> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}
const catalogue: Readonly<Record<string, CaseWords>> = inEvery

/** The words for a customer: in their language, else in the organisation's, else in English; with the language that it became. */
export function caseWords(...wanted: (string | null | undefined)[]): { words: CaseWords; language: string } {
  for (const tag of wanted) {
    const language = tag?.split("-")[0]
    const found = language ? catalogue[language] : undefined
    if (language && found) return { words: found, language }
  }
  return { words: english, language: "en" }
}
