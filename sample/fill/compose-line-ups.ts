import { composeCards } from "#line-up"
import { dayAt } from "#people"
import { type Ground, roundAt } from "./ground.ts"

/** The cards of the last days, today's included, each composed in the morning of its day. */
export async function composeLineUps(ground: Ground, unitIds: readonly string[], days: number): Promise<number> {
  const { ctx, calendar } = ground
  let cards = 0
  for (let daysAgo = days - 1; daysAgo >= 0; daysAgo--) {
    const at = calendar.at(daysAgo, 4 * 3600)
    const byDay = new Map<string, string[]>()
    for (const unitId of unitIds) {
      const day = await dayAt(ctx, unitId, at)
      byDay.set(day, [...(byDay.get(day) ?? []), unitId])
    }
    for (const [day, ofDay] of byDay) cards += await composeCards(roundAt(ctx, at), ofDay, day)
  }
  return cards
}
