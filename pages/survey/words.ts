import type { PageLanguage } from "#contracts/page-languages.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What the survey page itself says, around what the organisation asks. */
export type SurveyWords = typeof english

const inEvery: Record<PageLanguage, SurveyWords> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
}
const catalogue: Readonly<Record<string, SurveyWords>> = inEvery

/** The page's words in a language or a related one; English where we have neither. */
export function surveyWords(language: string): SurveyWords {
  return catalogue[language] ?? catalogue[language.split("-")[0] ?? ""] ?? english
}
