/** How finely a series is cut: calendar days, ISO weeks (from Monday), calendar months and years. Days are "2026-11-22" and know no time zone. */
export const grains = ["day", "week", "month", "year"] as const
export type Grain = (typeof grains)[number]

/** A period of a series, by its first and last day. */
export type Period = { from: string; to: string }

const dayMs = 86_400_000
const atNoon = (day: string) => new Date(`${day}T12:00:00Z`)
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => dayOf(new Date(atNoon(day).getTime() + days * dayMs))

/** Days from one to another; 0 for the same day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / dayMs)

/** The period that a day lies in, as date_trunc has it. */
export function periodOf(grain: Grain, day: string): Period {
  const from = startOf(grain, day)
  return { from, to: addDays(after(grain, from), -1) }
}

/** Every period from the one of the first day to the one of the last. */
export function periodsBetween(grain: Grain, first: string, last: string): Period[] {
  const periods: Period[] = []
  for (let at = startOf(grain, first); at <= last; at = after(grain, at)) periods.push(periodOf(grain, at))
  return periods
}

/** The first day of the period that lies `count` periods before the one of this day. */
export function startBefore(grain: Grain, day: string, count: number): string {
  const from = startOf(grain, day)
  if (grain === "day" || grain === "week") return addDays(from, -count * (grain === "week" ? 7 : 1))
  const at = atNoon(from)
  at.setUTCMonth(at.getUTCMonth() - count * (grain === "year" ? 12 : 1))
  return dayOf(at)
}

/** The coarsest grain that still gives a chart enough points to say something: months from some twenty on, weeks from twelve. */
export function fittingGrain(first: string, last: string): Grain {
  const days = daysBetween(first, last) + 1
  if (days >= 600) return "month"
  return days >= 90 ? "week" : "day"
}

function startOf(grain: Grain, day: string): string {
  if (grain === "year") return `${day.slice(0, 4)}-01-01`
  if (grain === "month") return `${day.slice(0, 7)}-01`
  if (grain === "week") return addDays(day, -((atNoon(day).getUTCDay() + 6) % 7))
  return day
}

function after(grain: Grain, from: string): string {
  if (grain === "year") return startOf("year", addDays(from, 366))
  return grain === "month" ? startOf("month", addDays(from, 31)) : addDays(from, grain === "week" ? 7 : 1)
}
