import { pageLanguages } from "#contracts/page-languages.ts"
import { type InEveryLanguage, wordsIn } from "../words-in.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What the complaint form says, and the mail that answers it. */
export type ComplaintWords = typeof english

const catalogue: InEveryLanguage<ComplaintWords> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}

export const complaintLanguages: readonly string[] = pageLanguages

export const complaintWords = (wanted: readonly (string | null | undefined)[]) => wordsIn(catalogue, wanted)
