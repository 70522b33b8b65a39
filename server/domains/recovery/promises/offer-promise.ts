import { findPromise } from "#language"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { getSeenCase } from "../cases/get-seen-case.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import { zoneOf } from "../clocks/zone.ts"
import { dueOf } from "./promise-due.ts"

/** What these words promise and by when, by the clock and the open hours of the case's unit, else of one's own; null where they promise nothing. */
export async function offerPromise(
  ctx: Ctx,
  { words, caseId }: { words: string; caseId?: string | undefined },
): Promise<{ what: string; dueAt: string } | null> {
  const unitId = caseId ? (await getSeenCase(ctx, caseId)).unit_id : personOf(ctx).unitId
  const rules = await readClockRules(ctx)
  const zone = zoneOf(rules.setCalendarOf(unitId).zone)
  const now = ctx.now()
  const wall = new Date(zone.localAt(now.getTime()))
  const found = findPromise(words, {
    day: wall.toISOString().slice(0, 10),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  })
  if (!found) return null
  const dueAt = dueOf(found.due, rules.calendarOf(unitId), zone, now)
  return dueAt > now ? { what: found.what, dueAt: dueAt.toISOString() } : null
}
