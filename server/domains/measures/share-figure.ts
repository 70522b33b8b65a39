import { wilsonInterval } from "#stats"
import type { Counters, Figure } from "./measure.ts"
import { equalAnswers } from "./weighted.ts"

const wholeShare = { low: 0, high: 1 }

/** The figure of a share: how many of those counted were hits (the counter `hits`), with Wilson's interval. */
export function shareFigure(counters: readonly Counters[]): Omit<Figure, "measure"> {
  const answers = equalAnswers(counters)
  if (!answers) return { value: null, low: null, high: null, n: 0, effectiveN: 0, scale: wholeShare, parts: {} }
  const { n, effectiveN } = answers
  const hits = answers.count("hits")
  return { value: hits / effectiveN, ...wilsonInterval(hits, effectiveN), n, effectiveN, scale: wholeShare, parts: {} }
}
