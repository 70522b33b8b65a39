import { isCodesOnly } from "./codes-only.ts"
import { distinctNames } from "./find-names.ts"
import type { Hint } from "./hint.ts"
import { masked } from "./mask.ts"
import { moodOf } from "./mood.ts"
import type { Reading } from "./reading.ts"
import { remediesAsked } from "./remedies-asked.ts"
import { type Study, study } from "./study.ts"
import { themesOf } from "./themes-of.ts"
import { urgencyOf } from "./urgency-of.ts"

/** Reads one comment. Pure and in process; some hundredths of a millisecond for a sentence. Empty words read as neutral. */
export function readComment(words: string, hint: Hint = {}): Reading {
  if (isCodesOnly(words)) return { ...NOTHING, themes: [], urgent: [], names: [], masked: words, codesOnly: true }
  return readingOf(study(words, hint))
}

/** The reading of a comment already taken apart. */
function readingOf(comment: Study): Reading {
  const { passage, knowledge, feeling, names } = comment
  const asked = remediesAsked(passage, knowledge)
  const urgent = urgencyOf(passage, knowledge)
  // What must not wait is no neutral matter, however soberly it is told.
  const sentiment =
    urgent.length > 0 ? Math.min(feeling.whole, feeling.whole > WARM ? feeling.whole : GRAVE) : feeling.whole
  return {
    language: passage.language,
    sentiment,
    mood: moodOf(sentiment),
    themes: themesOf(passage, knowledge),
    urgent,
    masked: masked(passage, names),
    names: distinctNames(names.filter((find) => find.sure)),
    codesOnly: false,
    ...(asked.length > 0 ? { customerAsk: asked } : {}),
  }
}

const GRAVE = -0.4
/** From this warmth on, a word of danger is part of a story that went well. */
const WARM = 0.4

const NOTHING = { language: "und", sentiment: 0, mood: "neutral" } as const
