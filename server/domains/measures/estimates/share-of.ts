import { wilsonInterval } from "#stats"

/** A share with its interval, for later domains that count something of their own; null where nobody was counted. */
export function shareOf(hits: number, n: number): { value: number; low: number; high: number; n: number } | null {
  return n === 0 ? null : { value: hits / n, n, ...wilsonInterval(hits, n) }
}
