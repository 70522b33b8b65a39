import { effectiveN } from "#stats"
import type { Counters } from "./measure.ts"

/** The counters of all scales together, as many equal answers as the weighted ones are worth: what the intervals of #stats take. */
export type EqualAnswers = {
  n: number
  effectiveN: number
  /** A counter in equal answers: never below 0 nor above effectiveN, though sums of fractions may come out a hair beyond. */
  count(name: string): number
  /** A sum that is not a count, such as of squares, in equal answers. */
  sum(name: string): number
}

/** Null when nobody answered. */
export function equalAnswers(counters: readonly Counters[]): EqualAnswers | null {
  const total = (of: (one: Counters) => number) => counters.reduce((sum, one) => sum + of(one), 0)
  const n = total((one) => one.n)
  const weight = total((one) => one.weight)
  if (n <= 0 || weight <= 0) return null
  const worth = effectiveN(
    weight,
    total((one) => one.weightSquares),
  )
  const sum = (name: string) => (total((one) => one.sums[name] ?? 0) * worth) / weight
  return { n, effectiveN: worth, sum, count: (name) => Math.min(worth, Math.max(0, sum(name))) }
}
