import { sql } from "kysely"
import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { personLeft } from "../events.ts"
import { lockAdministrators, requireAdministrator } from "./administrators.ts"

/**
 * People leave: their sessions end, password and PIN hold no longer, units they led have no lead, and whoever keeps open work of theirs is told.
 * What they did stays. Those who have left before are passed over. Returns the ids of those who left now.
 */
export async function letPeopleLeave(ctx: Ctx, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return []
  return inTransaction(ctx, async (ctx) => {
    await lockAdministrators(ctx)
    const { rows } = await sql<{ id: string }>`update people_person set left_at = ${ctx.now()}
      where id = any(${[...personIds]}::uuid[]) and left_at is null returning id`.execute(ctx.db)
    const left = rows.map((row) => row.id)
    await requireAdministrator(ctx)
    await sql`delete from people_session where person_id = any(${left}::uuid[])`.execute(ctx.db)
    await sql`delete from people_password where person_id = any(${left}::uuid[])`.execute(ctx.db)
    await sql`update people_password_ticket set used_at = ${ctx.now()}
      where person_id = any(${left}::uuid[]) and used_at is null`.execute(ctx.db)
    await sql`delete from people_pin where person_id = any(${left}::uuid[])`.execute(ctx.db)
    await sql`update people_unit set lead_id = null where lead_id = any(${left}::uuid[])`.execute(ctx.db)
    await recordAll(
      ctx,
      left.map((id) => ({ deed: "person-left", subjectKind: "person", subjectId: id })),
    )
    // One event each: what one person had open is reassigned, and retried, apart from the others'.
    for (const personId of left) await announce(ctx, personLeft, { personId })
    changed(ctx, "people", "units")
    return left
  })
}

/** One person leaves; who has left already, or was never here, is not found. */
export async function letPersonLeave(ctx: Ctx, personId: string): Promise<void> {
  const left = await letPeopleLeave(ctx, [personId])
  if (left.length === 0) throw notFound("This person")
}

/** Lets those leave whose last day is over, each by the day of their unit's clock; comes round every hour. */
export async function letPeopleLeaveOnTheirDay(ctx: Ctx): Promise<void> {
  const gone = await sql<{ id: string }>`
    select person.id from people_person person join people_unit unit on unit.id = person.unit_id
      left join platform_setting setting on setting.key = 'organisation'
    where person.left_at is null and person.leaves_on is not null
      and person.leaves_on < (${ctx.now()}::timestamptz at time zone coalesce(
        (select above.time_zone from people_unit above where above.id = any(unit.ancestors) and above.time_zone is not null
          order by array_position(unit.ancestors, above.id) desc limit 1), setting.value ->> 'timeZone', 'UTC'))::date
      and not (person.role = 'administrator' and not exists (select from people_person other
        where other.role = 'administrator' and other.left_at is null and other.id <> person.id))`.execute(ctx.db)
  await letPeopleLeave(
    ctx,
    gone.rows.map((row) => row.id),
  )
}
