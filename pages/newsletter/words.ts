import { arabic } from "./words/arabic.ts"
import { english } from "./words/english.ts"
import { french } from "./words/french.ts"
import { german } from "./words/german.ts"
import { spanish } from "./words/spanish.ts"

/** What stands around an edition, by mail and on the web, and what a draft says by itself. A language that is not here reads English. */
export type NewsletterWords = typeof english

const catalogue: Readonly<Record<string, NewsletterWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
}

/** The words in the first of these languages that there are words for, else in English; with the language that it became. */
export function newsletterWords(...wanted: readonly (string | null | undefined)[]): {
  words: NewsletterWords
  language: string
} {
  const language = wanted
    .map((tag) => tag?.split("-")[0]?.toLowerCase())
    .find((tag) => tag !== undefined && Object.hasOwn(catalogue, tag))
  return { words: catalogue[language ?? "en"] ?? english, language: language ?? "en" }
}
