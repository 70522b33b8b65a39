import type { DaysAgo } from "../planted.ts"

const dayMs = 86_400_000

/** The sample year laid on the calendar: it ends now. */
export type Calendar = {
  now: Date
  /** A second of a day so many days ago, in UTC; what would lie ahead of now lies a day earlier. */
  at(daysAgo: DaysAgo, second: number): Date
  /** The calendar day so many days ago, "2026-11-22", in UTC. */
  day(daysAgo: DaysAgo): string
}

export function calendarTo(now: Date): Calendar {
  const today = Math.floor(now.getTime() / dayMs) * dayMs
  return {
    now,
    at(daysAgo, second) {
      const at = today - daysAgo * dayMs + second * 1000
      return new Date(at < now.getTime() ? at : at - dayMs)
    },
    day: (daysAgo) => new Date(today - daysAgo * dayMs).toISOString().slice(0, 10),
  }
}
