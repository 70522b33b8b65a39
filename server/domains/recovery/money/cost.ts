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
