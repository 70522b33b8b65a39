import { wilsonInterval } from "#stats"
import type { Estimate } from "../measure.ts"
import type { Tally } from "./tally.ts"

/** The estimate of a share: how many of those counted were hits (the counter `hits`), with Wilson's interval. */
export function shareEstimate(tally: Tally | null): Estimate {
  const scale = { low: 0, high: 1 }
  if (!tally) return { value: null, low: null, high: null, scale, parts: {} }
  const hits = tally.count("hits")
  return { value: hits / tally.n, ...wilsonInterval(hits, tally.n), scale, parts: {} }
}
