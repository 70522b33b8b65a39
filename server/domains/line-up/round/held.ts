import { dayAfter } from "#people"

/** A line-up is held when two were there; a team of one holds it alone. */
export const isHeld = (present: number, team: number): boolean => present >= Math.min(2, Math.max(team, 1))

/** No streak is counted further back than this many days. */
export const longestStreak = 400

/**
 * On how many days in a row a team has held its line-up, up to today. A day on which it is closed neither counts nor breaks the row, unless it was held
 * then all the same; today breaks nothing while it lasts.
 */
export function streakOf(held: ReadonlySet<string>, today: string, isOpen: (day: string) => boolean): number {
  let streak = 0
  for (let back = 0; back < longestStreak; back++) {
    const day = dayAfter(today, -back)
    if (held.has(day)) streak++
    else if (back > 0 && isOpen(day)) break
  }
  return streak
}
