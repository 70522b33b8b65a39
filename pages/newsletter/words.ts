import { type InEveryLanguage, wordsIn } from "../words-in.ts"
import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { portuguese } from "./words/portuguese.ts"
import { spanish } from "./words/spanish.ts"

/** What stands around an edition, by mail and on the web, and what a draft says by itself. */
export type NewsletterWords = typeof english

const catalogue: InEveryLanguage<NewsletterWords> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
}

export const newsletterWords = (...wanted: readonly (string | null | undefined)[]) => wordsIn(catalogue, wanted)
