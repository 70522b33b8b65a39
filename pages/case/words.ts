import { type InEveryLanguage, wordsIn } from "../words-in.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** The words of a case's own page and mails. */
export type CaseWords = typeof english

const catalogue: InEveryLanguage<CaseWords> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}

/** The words for a customer: in their language, else in the organisation's. */
export const caseWords = (...wanted: (string | null | undefined)[]) => wordsIn(catalogue, wanted)
