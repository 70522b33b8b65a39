import { detectLanguage } from "./detect-language.ts"
import { letterStatistics } from "./letter-statistics.ts"

/** Fewer tell no language for certain: "OK, gracias", a name. */
const ENOUGH_WORDS = 3
/** From this many words on, the letters name it. */
const ENOUGH_FOR_LETTERS = 6

/**
 * The language of a text where it is not the expected one (both ISO 639-1); undefined where it is, or may be. It takes both ways of telling, the words known
 * and the letters, since a reader is warned of it: related languages share words, and the words of not every language are known.
 */
export function languageUnlike(expected: string, words: string): string | undefined {
  const found = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  if (found.length < ENOUGH_WORDS && found.every((word) => /\p{Script=Latin}/u.test(word))) return undefined
  const letters = letterStatistics().detect(found.join(" ").slice(0, 1000))
  if (letters.language === expected) return undefined
  const language =
    found.length >= ENOUGH_FOR_LETTERS && letters.isReliable() ? letters.language : detectLanguage(words, expected)
  return language === expected || language === "und" ? undefined : language
}
