import { getOpenUnit, getReach, reaches } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { Severity } from "../cases/case.ts"
import { hoursChanged } from "../events.ts"
import type { Hours } from "./calendar.ts"
import { forgetClockRules } from "./clock-rules.ts"
import type { Target } from "./target.ts"

export type CalendarSet = { weekly: Hours[][]; country: string | null; region: string | null }

/** Sets the weekly hours and the holidays of a unit; open cases of it and below are reckoned anew. */
export const setCalendar = (ctx: Ctx, unitId: string, calendar: CalendarSet) =>
  changing(ctx, unitId, "calendar-set", async (ctx, by) => {
    const row = { ...calendar, weekly: JSON.stringify(calendar.weekly), ...by }
    await ctx.db
      .insertInto("recovery_calendar")
      .values({ unit_id: unitId, ...row })
      .onConflict((conflict) => conflict.column("unit_id").doUpdateSet(row))
      .execute()
  })

export const inheritCalendar = (ctx: Ctx, unitId: string) =>
  changing(ctx, unitId, "calendar-inherited", async (ctx) => {
    await ctx.db.deleteFrom("recovery_calendar").where("unit_id", "=", unitId).execute()
  })

/** A day that is not as its weekday: no hours where it is closed. */
export const setCalendarDay = (ctx: Ctx, unitId: string, day: string, special: { name: string; hours: Hours[] }) =>
  changing(ctx, unitId, "calendar-day-set", async (ctx, by) => {
    const row = { name: special.name, hours: JSON.stringify(special.hours), ...by }
    await ctx.db
      .insertInto("recovery_calendar_day")
      .values({ unit_id: unitId, day, ...row })
      .onConflict((conflict) => conflict.columns(["unit_id", "day"]).doUpdateSet(row))
      .execute()
  })

export const removeCalendarDay = (ctx: Ctx, unitId: string, day: string) =>
  changing(ctx, unitId, "calendar-day-removed", async (ctx) => {
    await ctx.db.deleteFrom("recovery_calendar_day").where("unit_id", "=", unitId).where("day", "=", day).execute()
  })

export const setTarget = (ctx: Ctx, unitId: string, severity: Severity, target: Target) =>
  changing(ctx, unitId, "target-set", async (ctx, by) => {
    const { acknowledge, reply, update, resolve } = target
    const row = { acknowledge, reply, update, resolve, ...by }
    await ctx.db
      .insertInto("recovery_target")
      .values({ unit_id: unitId, severity, ...row })
      .onConflict((conflict) => conflict.columns(["unit_id", "severity"]).doUpdateSet(row))
      .execute()
  })

export const inheritTarget = (ctx: Ctx, unitId: string, severity: Severity) =>
  changing(ctx, unitId, "target-inherited", async (ctx) => {
    await ctx.db.deleteFrom("recovery_target").where("unit_id", "=", unitId).where("severity", "=", severity).execute()
  })

/** Who leads a unit keeps its hours and targets. What follows for open cases is worked out behind it. */
async function changing(
  ctx: Ctx,
  unitId: string,
  deed: string,
  act: (ctx: Ctx, by: { set_at: Date; set_by: string }) => Promise<void>,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getOpenUnit(ctx, unitId)
    const person = personOf(ctx)
    if (!reaches(await getReach(ctx, person), unitId))
      throw forbidden("hours-set-by-lead", "Hours and targets of a unit are kept by those who lead it.")
    await act(ctx, { set_at: ctx.now(), set_by: person.id })
    await record(ctx, deed, "unit", unitId)
    await announce(ctx, hoursChanged, { unitId })
    ctx.afterCommit?.push(() => forgetClockRules(ctx))
    changed(ctx, "calendars")
  })
}
