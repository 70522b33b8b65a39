import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetZones } from "../days/calendar-day.ts"
import { refuseUnknownTimeZone } from "../days/time-zone.ts"
import { zoneChanged } from "../events.ts"

export type UnitKept = {
  name: string
  kind: "front" | "back"
  timeZone: string | null
  language: string | null
  leadId: string | null
}

/** Changes a unit. A member who becomes its lead gets the role of one; who stops leading keeps their role. */
export async function changeUnit(ctx: Ctx, id: string, unit: UnitKept): Promise<void> {
  refuseUnknownTimeZone(unit.timeZone, "body.timeZone")
  await inTransaction(ctx, async (ctx) => {
    if (unit.leadId) await makeLead(ctx, unit.leadId)
    const before = await ctx.db
      .selectFrom("people_unit")
      .select("time_zone")
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    const done = await ctx.db
      .updateTable("people_unit")
      .set({
        name: unit.name,
        kind: unit.kind,
        time_zone: unit.timeZone,
        language: unit.language,
        lead_id: unit.leadId,
      })
      .where("id", "=", id)
      .where("retired_at", "is", null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw notFound("This unit")
    await record(ctx, "unit-changed", "unit", id, { leadId: unit.leadId, kind: unit.kind })
    if (before?.time_zone !== unit.timeZone) await announce(ctx, zoneChanged, { unitId: id })
    changed(ctx, "people", "units")
    ctx.afterCommit?.push(() => forgetZones(ctx))
  })
}

async function makeLead(ctx: Ctx, personId: string): Promise<void> {
  const person = await ctx.db
    .selectFrom("people_person")
    .select("role")
    .where("id", "=", personId)
    .where("left_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw notFound("This person")
  if (person.role === "member")
    await ctx.db.updateTable("people_person").set({ role: "lead" }).where("id", "=", personId).execute()
}
