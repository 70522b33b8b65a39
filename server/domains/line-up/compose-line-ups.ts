import { sql } from "kysely"
import { dayIn, getZones } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { readOpenDays } from "#recovery"
import { composeCards } from "./compose-cards.ts"
import { hourIn } from "./hour.ts"

/** From this hour on, where a team works, its card of the day is made, so that it is there before anyone comes in. */
const fromHour = 3

/**
 * Makes the day's card of every team that is at work on this day and has none yet, each in its own time zone. A closed day takes no standard's turn:
 * whoever asks for a card on one has it made then.
 */
export async function composeLineUps(ctx: Ctx): Promise<number> {
  const [zones, isOpen, teams] = await Promise.all([getZones(ctx), readOpenDays(ctx), listTeams(ctx)])
  const byDay = new Map<string, string[]>()
  for (const { id, latest } of teams) {
    const zone = zones.byUnit.get(id) ?? zones.organisation
    const day = dayIn(zone, ctx.now())
    if (hourIn(zone, ctx.now()) < fromHour || latest.includes(day) || !isOpen(id, day)) continue
    byDay.set(day, [...(byDay.get(day) ?? []), id])
  }
  let made = 0
  for (const [day, unitIds] of byDay) made += await composeCards(ctx, unitIds, day)
  return made
}

/** Units in which somebody works, with the days of their cards since yesterday in Greenwich. */
async function listTeams(ctx: Ctx): Promise<{ id: string; latest: string[] }[]> {
  const { rows } = await sql<{ id: string; latest: string[] }>`
    select unit.id, array(select to_char(card.day, 'YYYY-MM-DD') from line_up_card card
      where card.unit_id = unit.id and card.day >= (${ctx.now()}::timestamptz at time zone 'UTC')::date - 1) as latest
    from people_unit unit
    where unit.retired_at is null and exists (select from people_person person where person.unit_id = unit.id and person.left_at is null)
    order by unit.id`.execute(ctx.db)
  return rows
}
