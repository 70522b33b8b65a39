import { type InEveryLanguage, wordsIn } from "../words-in.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What the survey page itself says, around what the organisation asks. */
export type SurveyWords = typeof english

const catalogue: InEveryLanguage<SurveyWords> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
}

/** The page's words in a language or a related one; English where we have neither. */
export const surveyWords = (language: string): SurveyWords => wordsIn(catalogue, [language]).words
