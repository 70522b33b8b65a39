import { fold } from "./fold.ts"
import { knowledgeOf } from "./knowledge.ts"
import { letterStatistics } from "./letter-statistics.ts"
import { KNOWN_LANGUAGES } from "./lexicon/index.ts"

/** Words looked at; a comment's first hundred tell its language. */
const ENOUGH_WORDS = 100
/** From this many words on, letters alone tell the language well; below, known words count for more. */
const LONG_ENOUGH = 12

/**
 * The language of a comment as ISO 639-1, or "und" when there are no words to tell by. Script first, then the words known
 * of each language, then letter statistics (eld). A hint (the language of the survey) settles what is too short to tell.
 */
export function detectLanguage(words: string, hint?: string): string {
  const letters = words.replace(NOT_LETTERS, " ")
  if (!/\p{L}/u.test(letters)) return "und"
  const byScript = scriptOf(letters)
  if (byScript !== undefined) return byScript
  const forms = letters.trim().split(/\s+/, ENOUGH_WORDS).map(fold)
  const guess = letterStatistics().detect(letters.slice(0, 1000))
  if (!/\p{Script=Latin}/u.test(letters)) return guess.language === "" ? "und" : guess.language
  if (forms.length >= LONG_ENOUGH && guess.isReliable()) return guess.language
  const known = bestKnown(forms, hint, guess.language)
  if (known !== undefined) return known
  if (guess.isReliable() && forms.length > 2) return guess.language
  if (hint !== undefined) return hint
  return guess.language === "" ? "und" : guess.language
}

const NOT_LETTERS = /\S+@\S+|https?:\S+|[^\p{L}\p{M}'’\s]+/gu

function scriptOf(letters: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters)) return "ja"
  if (/\p{Script=Han}/u.test(letters)) return latinShare(letters) > 0.8 ? undefined : "zh"
  if (/\p{Script=Hangul}/u.test(letters)) return "ko"
  // Letters that Arabic itself does not have mark Persian or Urdu, which letter statistics tell apart.
  if (/\p{Script=Arabic}/u.test(letters) && !/[پچژگکیٹڈڑے]/u.test(letters)) return "ar"
  return undefined
}

function latinShare(letters: string): number {
  const all = letters.match(/\p{L}/gu)?.length ?? 1
  return (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) / all
}

/** The language of which most of the words are known, if any are; ties go to the hint, then to the letters' guess. */
function bestKnown(forms: readonly string[], hint: string | undefined, guess: string): string | undefined {
  let best: { language: string; share: number } | undefined
  for (const language of KNOWN_LANGUAGES) {
    const knowledge = knowledgeOf(language)
    const hits = forms.filter(
      (form) => knowledge.common.has(form) || knowledge.feelings.has(form) || knowledge.themes.has(form),
    )
    const favour = language === hint ? 0.6 : language === guess ? 0.5 : 0
    const share = hits.length === 0 ? 0 : hits.length + favour
    if (share > (best?.share ?? 0)) best = { language, share }
  }
  return best !== undefined && best.share / forms.length >= 0.3 ? best.language : undefined
}
