import type { ScoreScale } from "./pile.ts"
import type { Mood } from "./reading.ts"

/** The likeliest scale of some scores: 1-5, 1-7, 0-10 or 0-100, by the highest. Undefined without scores. */
export function guessScale(scores: readonly number[]): ScoreScale | undefined {
  if (scores.length === 0) return undefined
  const highest = Math.max(...scores)
  if (highest <= 5) return { low: Math.min(1, ...scores), high: 5 }
  if (highest <= 7) return { low: 1, high: 7 }
  return highest <= 10 ? { low: 0, high: 10 } : { low: 0, high: 100 }
}

/** Where a score stands on its scale, 0..1. */
export function standing(score: number, { low, high }: ScoreScale): number {
  return Math.min(1, Math.max(0, (score - low) / (high - low)))
}

/** The mood of a score: the upper quarter is happy, the lower half unhappy. */
export function scoreMood(score: number, scale: ScoreScale): Mood {
  const place = standing(score, scale)
  if (place >= 0.75) return "happy"
  return place <= 0.5 ? "unhappy" : "neutral"
}
