import { medianInterval } from "#stats"
import type { Estimate } from "../measure.ts"
import type { Tally } from "./tally.ts"

/** The estimate of a duration: its median in whole minutes with the order-statistic interval. */
export function medianEstimate(tally: Tally | null): Estimate {
  const found = tally && medianInterval(tally.spread)
  if (!found) return { value: null, low: null, high: null, scale: null, parts: {} }
  const { value, low, high } = found
  return { value, low, high, scale: null, parts: {} }
}
