import { findPromise, findPromisedTime } from "#language"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { getSeenCase } from "../cases/get-seen-case.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import { zoneOf } from "../clocks/zone.ts"
import { dueOf } from "./promise-due.ts"

/**
 * What these words promise and by when, by the clock and the open hours of the case's unit, else of one's own; null where they promise nothing, or where
 * what is `promised` already names no time.
 */
export async function offerPromise(
  ctx: Ctx,
  { words, caseId, promised }: { words: string; caseId?: string | undefined; promised: boolean },
): Promise<{ what: string; dueAt: string } | null> {
  const unitId = caseId ? (await getSeenCase(ctx, caseId)).unit_id : personOf(ctx).unitId
  const rules = await readClockRules(ctx)
  const zone = zoneOf(rules.setCalendarOf(unitId).zone)
  const now = ctx.now()
  const wall = new Date(zone.localAt(now.getTime()))
  const local = {
    day: wall.toISOString().slice(0, 10),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  }
  const found = promised ? promiseOf(words, findPromisedTime(words, local)) : findPromise(words, local)
  if (!found) return null
  const dueAt = dueOf(found.due, rules.calendarOf(unitId), zone, now)
  return dueAt > now ? { what: found.what, dueAt: dueAt.toISOString() } : null
}

const promiseOf = <T>(words: string, due: T | undefined) => due && { what: words.trim().slice(0, 500), due }
