import { sql } from "kysely"
import type { z } from "zod"
import type { getCaseClocks as contract, nextClock } from "#contracts/recovery.ts"
import type { Ctx } from "#platform/ctx.ts"
import { viewOf } from "../access.ts"
import type { Severity } from "../cases/case.ts"
import { getSeenCase } from "../cases/get-seen-case.ts"
import { businessMinutesBetween } from "./business-time.ts"
import { type Clock, clocksOf, isWaiting, keptTarget } from "./clock.ts"
import { type AllRules, readClockRules } from "./clock-rules.ts"
import { readClockEvents } from "./reckon-clocks.ts"
import { shareOfRung } from "./rung.ts"
import { clockNames } from "./target.ts"

/** What lists read of a case's clocks: see recovery_clock. */
type Dues = {
  unit_id: string
  severity: string
  acknowledge_due: Date | null
  reply_due: Date | null
  update_due: Date | null
  resolve_due: Date | null
}

/** The running clock that is due first, with the open time that is left; null where none runs. */
export function nextClockOf(row: Dues, rules: AllRules, now: Date): z.input<typeof nextClock> | null {
  const dues = {
    acknowledge: row.acknowledge_due,
    reply: row.reply_due,
    update: row.update_due,
    resolve: row.resolve_due,
  }
  const [clock] = clockNames
    .filter((name) => dues[name])
    .toSorted((one, other) => (dues[one]?.getTime() ?? 0) - (dues[other]?.getTime() ?? 0))
  const dueAt = clock && dues[clock]
  if (!dueAt) return null
  const left = businessMinutesBetween(rules.calendarOf(row.unit_id), now, dueAt)
  const target = rules.targetOf(row.unit_id, row.severity as Severity)[clock] ?? 0
  const standing = dueAt <= now ? "late" : left <= target * (1 - shareOfRung[1]) ? "soon" : "running"
  return { clock, dueAt: dueAt.toISOString(), leftMinutes: Math.round(left), standing }
}

/** The clock that tells how long a case was ours to put right; null where none ran. */
export async function readResolveClock(ctx: Ctx, caseId: string): Promise<Clock | null> {
  const events = await readClockEvents(ctx, [caseId])
  const clocks = clocksOf(events.get(caseId) ?? [], await readClockRules(ctx))
  return clocks.find(({ name }) => name === "resolve") ?? null
}

/** The clocks of one case for its screen, and who has been told. */
export async function getCaseClocks(ctx: Ctx, caseId: string): Promise<z.input<typeof contract.reply>> {
  const found = await getSeenCase(ctx, caseId)
  const [view, all, rules, told] = await Promise.all([
    viewOf(ctx, found),
    readClockEvents(ctx, [caseId]),
    readClockRules(ctx),
    readWhoWasTold(ctx, caseId),
  ])
  const events = all.get(caseId) ?? []
  const now = ctx.now()
  const live = found.state !== "closed" && events.length > 0
  return {
    waiting: live && isWaiting(events),
    mayWait: live && view.work && found.state === "open",
    clocks: clocksOf(events, rules).map((clock) => ({
      clock: clock.name,
      since: clock.since.toISOString(),
      targetMinutes: clock.target,
      usedMinutes: minutesOf(clock.used(now), clock.target),
      stoppedAt: clock.stoppedAt?.toISOString() ?? null,
      dueAt: clock.dueAt?.toISOString() ?? null,
      standing: standingOf(clock, now),
      told: told
        .filter((one) => one.clock === clock.name && one.since.getTime() === clock.since.getTime())
        .map(({ id, name, at }) => ({ person: { id, name }, at: at.toISOString() })),
    })),
  }
}

/** Whole minutes that say on which side of the target they are. */
function minutesOf(used: number, target: number): number {
  return used > target + aBreath ? Math.ceil(used) : Math.min(Math.round(used), target)
}
const aBreath = 1e-6

function standingOf(clock: Clock, now: Date) {
  const used = clock.used(now)
  if (clock.stoppedAt) return keptTarget(clock, clock.stoppedAt) ? ("met" as const) : ("missed" as const)
  if (used >= clock.target) return "late" as const
  if (clock.state === "waiting") return "waiting" as const
  return used >= clock.target * shareOfRung[1] ? ("soon" as const) : ("running" as const)
}

async function readWhoWasTold(ctx: Ctx, caseId: string) {
  return ctx.db
    .selectFrom("recovery_clock_told as told")
    .innerJoin("people_person as person", "person.id", "told.person_id")
    .select(["told.clock", "told.since", "told.at", "person.id", "person.name"])
    .where("told.case_id", "=", caseId)
    .orderBy("told.rung")
    .execute()
}

/** Whether this person was told, as one who leads, of a clock of the case that is late still. */
export const calledTo = (personId: string, now: Date) => sql<boolean>`exists (
  select from recovery_clock_told told where told.person_id = ${personId} and told.case_id = "case".id and told.rung >= 2
    and case told.clock when 'acknowledge' then clock.acknowledge_due when 'reply' then clock.reply_due when 'update' then clock.update_due
      else clock.resolve_due end <= ${now})`
