import { pageLanguages } from "#contracts/page-languages.ts"
import { type InEveryLanguage, wordsIn } from "../words-in.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What the thank-you page says, its poster, and the mail that tells that thanks arrived. */
export type ThankYouWords = typeof english

const catalogue: InEveryLanguage<ThankYouWords> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}

export const thankYouLanguages: readonly string[] = pageLanguages

export const thankYouWords = (wanted: readonly (string | null | undefined)[]) => wordsIn(catalogue, wanted)
