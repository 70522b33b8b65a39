import { sql } from "kysely"
import { dayAfter } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { readOpenDays } from "#recovery"
import { isHeld, longestStreak, streakOf } from "./held.ts"

/** Who tapped, and what was taken back of it. */
const standing = sql`select card_id, person_id, 1 as sign from line_up_attendance
  union all select card_id, person_id, sign from line_up_correction`

export type Held = { today: boolean; streak: number }

/** Whether a team has held its line-up on a day, and on how many in a row up to it. Never by person. */
export async function readHeld(ctx: Ctx, unitId: string, day: string): Promise<Held> {
  const [isOpen, { rows }, team] = await Promise.all([
    readOpenDays(ctx),
    sql<{ day: string; present: number }>`
      select to_char(card.day, 'YYYY-MM-DD') as day, sum(there.sign)::int as present
      from line_up_card card join (${standing}) there on there.card_id = card.id
      where card.unit_id = ${unitId} and card.day <= ${day}::date and card.day > ${dayAfter(day, -longestStreak)}::date
      group by card.day`.execute(ctx.db),
    sql<{ people: number }>`
      select count(*)::int as people from people_person person join people_unit unit on unit.id = person.unit_id
      where unit.ancestors @> array[${unitId}::uuid] and person.left_at is null`.execute(ctx.db),
  ])
  const people = team.rows[0]?.people ?? 0
  const held = new Set(rows.filter(({ present }) => isHeld(present, people)).map((row) => row.day))
  return { today: held.has(day), streak: streakOf(held, day, (one) => isOpen(unitId, one)) }
}

/** Who was there on a day, for the team that stands round its device. */
export async function listPresent(ctx: Ctx, cardId: string): Promise<Set<string>> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from (${standing}) there where card_id = ${cardId} group by person_id having sum(sign) > 0`.execute(
    ctx.db,
  )
  return new Set(rows.map((row) => row.person_id))
}
