import type { Range } from "#contracts/assumptions.ts"

/** What an hour's work on cases cost, in minor units: cases × minutes × an hour, low with low. Null until both are said. */
export function handlingCost(cases: number, minutes: Range | null, anHour: Range | null): Range | null {
  if (!minutes || !anHour) return null
  const cost = (minutes: number, hour: number) => Math.round((cases * minutes * hour) / 60)
  return { low: cost(minutes.low, anHour.low), high: cost(minutes.high, anHour.high) }
}

/** Remedies and handling for each of so many; null where there are none. */
export function costEach(remedies: number, handling: Range | null, count: number): Range | null {
  if (count === 0) return null
  const { low, high } = handling ?? { low: 0, high: 0 }
  return { low: Math.round((remedies + low) / count), high: Math.round((remedies + high) / count) }
}

type Stake = { worth: Range | null; tell: Range | null; acts: Range | null }

/**
 * What stands to be lost in a year where so many customers are not put right: what each spends, and what those spend whom each tells and who act on it;
 * low with low. The least is nothing, since a customer may stay all the same. Null until it is said what a customer is worth.
 */
export function businessAtRisk(customers: number, { worth, tell, acts }: Stake): Range | null {
  if (!worth) return null
  const others = tell && acts ? tell.high * acts.high : 0
  return { low: 0, high: Math.round(customers * worth.high * (1 + others)) }
}
