import type { Ctx } from "#platform/ctx.ts"
import { numberOfDay } from "./calendar.ts"
import { readClockRules } from "./clock-rules.ts"

/** Tells whether a unit is at work on a calendar day, by its own hours, holidays and days. */
export async function readOpenDays(ctx: Ctx): Promise<(unitId: string, day: string) => boolean> {
  const rules = await readClockRules(ctx)
  return (unitId, day) => rules.calendarOf(unitId).spansOn(numberOfDay(day)).length > 0
}
