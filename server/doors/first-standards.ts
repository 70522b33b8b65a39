import type { FirstStandard } from "#contracts/doors.ts"
import type { ThemeKey } from "#language"

const forTheme: Partial<Record<ThemeKey, FirstStandard>> = {
  waiting: "no-wait-without-a-word",
  queue: "no-wait-without-a-word",
  "staff-attitude": "greet-first",
  "staff-knowledge": "an-answer-or-who-has-it",
  refund: "money-back",
  billing: "no-surprise-on-the-bill",
  delivery: "late-is-said-before",
  phone: "call-back-when-said",
  information: "tell-before-they-ask",
  cleanliness: "clean-enough-for-guests",
  policy: "the-rule-serves",
}

/** The standard to begin with, for the first of these themes that has one; to be rewritten in the organisation's own words. */
export function firstStandard(themes: readonly string[]): FirstStandard {
  for (const theme of themes) {
    const found = forTheme[theme as ThemeKey]
    if (found) return found
  }
  return "own-it-until-right"
}
