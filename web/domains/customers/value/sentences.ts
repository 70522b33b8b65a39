import type { Reply } from "#contracts/route.ts"
import type { getStaying, getValue } from "#contracts/value.ts"

type Value = Reply<typeof getValue>
export type Concentration = Extract<Value["concentration"], { state: "ready" }>
export type Rfm = Extract<Value["rfm"], { state: "ready" }>
export type Forecast = Extract<Value["forecast"], { state: "ready" }>
export type Staying = Extract<Reply<typeof getStaying>["staying"], { state: "ready" }>

/** Below this Gini coefficient customers bring about the same. */
const nearlyEven = 0.15
/** Bands from here up are "often", and up to here "not lately". */
const often = 4
const notLately = 2
/** A model that was further off than this is no ground to decide on. */
const stillGood = 0.15

export const tellConcentration = ({ gini }: Concentration) =>
  gini < nearlyEven ? ("concentration.even" as const) : ("concentration.told" as const)

/** Customers who used to come often and have stayed away. */
export function strayed({ cells }: Rfm): { customers: number; share: number } {
  const found = cells.filter(({ recency, frequency }) => recency <= notLately && frequency >= often)
  return {
    customers: found.reduce((sum, { customers }) => sum + customers, 0),
    share: found.reduce((sum, { share }) => sum + share, 0),
  }
}

export type FitTold = {
  key: "forecast.held" | "forecast.good" | "forecast.poor"
  expected: number
  observed: number
  /** How far apart, of what was made. */
  off: number
  /** Weeks that the model had not seen. */
  weeks: number
}

/** How well the model did: in the weeks that it had not seen, where there are any. Null before the first full week. */
export function tellFit({ fit }: Forecast): FitTold | null {
  const last = fit.at(-1)
  if (last === undefined) return null
  const unseen = fit.filter(({ shown }) => !shown).length
  const before = unseen === 0 ? undefined : fit.at(-1 - unseen)
  const expected = last.expected - (before?.expected ?? 0)
  const observed = (last.observed ?? 0) - (before?.observed ?? 0)
  if (observed <= 0) return null
  const off = Math.abs(expected / observed - 1)
  return {
    key: off > stillGood ? "forecast.poor" : unseen > 0 ? "forecast.held" : "forecast.good",
    expected,
    observed,
    off,
    weeks: unseen,
  }
}

/** A link between how often and how much that the model leaves out of account; null where it is weak. */
export function tellLink({ lifetime }: Forecast): { direction: "more" | "less"; value: number } | null {
  const value = lifetime?.frequencyAndSpending ?? 0
  return Math.abs(value) < 0.2 ? null : { direction: value > 0 ? "more" : "less", value }
}

/** Where half have left, or else how many are still here as far as one can see. Of everybody's curve only. */
export function tellStay({
  curves,
}: Staying): { key: "staying.toldHalf" | "staying.told"; days: number; share: number } | null {
  const [curve] = curves
  const last = curve?.points.findLast(({ atRisk }) => atRisk >= 10) ?? curve?.points.at(-1)
  if (curve === undefined || last === undefined) return null
  const half = curve.median.day
  return half === null
    ? { key: "staying.told", days: last.day, share: last.share }
    : { key: "staying.toldHalf", days: Math.round(half), share: 0.5 }
}

/** Whether the groups differ: below one in twenty is called more than chance. Null where nothing was compared. */
export const tellDifference = ({ comparison }: Staying) =>
  comparison === null
    ? null
    : { key: comparison.p < 0.05 ? ("staying.differ" as const) : ("staying.alike" as const), p: comparison.p }

/** A chance as people read it: never as 0. */
export const writtenP = (p: number, written: (value: number, digits: number) => string) =>
  p < 0.001 ? `< ${written(0.001, 3)}` : `= ${written(p, p < 0.01 ? 3 : 2)}`
