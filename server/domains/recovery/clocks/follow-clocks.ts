import { actorId, type Ctx } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import type { Severity } from "../cases/case.ts"
import { type CountedCase, countCase } from "../cases/count-case.ts"
import { clockEvents } from "../ledgers.ts"
import { type ClockEvent, clocksOf } from "./clock.ts"
import { factsOfClocks } from "./clock-facts.ts"
import { readClockRules } from "./clock-rules.ts"
import { keepClocks, readClockEvents, readTold } from "./reckon-clocks.ts"
import { nextAlarmAt } from "./rung.ts"

type Followed = CountedCase & { severity: string; history: boolean }
/** What just happened: a kind, with the unit or severity that it brings. */
export type Happened =
  | { kind: Exclude<ClockEvent["kind"], "opened" | "moved" | "weighed"> }
  | { kind: "moved"; unitId: string }
  | { kind: "weighed"; severity: Severity }

/** Starts the clocks of a case that has just been opened. Of history and of a demonstration none ever starts. */
export async function startClocks(ctx: Ctx, opened: Followed): Promise<void> {
  if (!mayRun(opened)) return
  const event = {
    kind: "opened" as const,
    at: ctx.now(),
    unitId: opened.unit_id,
    severity: opened.severity as Severity,
  }
  await keepEvent(ctx, opened, event)
  const clocks = clocksOf([event], await readClockRules(ctx))
  await keepClocks(ctx, [{ caseId: opened.id, clocks, alarmAt: nextAlarmAt(clocks, []) }])
}

/** Lets the clocks of a locked case follow what just happened to it: they are worked out anew from its whole history, and what has been reached is counted. */
export async function followClocks(ctx: Ctx, found: Followed, happened: Happened): Promise<void> {
  if (!mayRun(found)) return
  const event = { ...happened, at: ctx.now() } as ClockEvent
  const [rules, all, told] = [
    await readClockRules(ctx),
    await readClockEvents(ctx, [found.id]),
    await readTold(ctx, [found.id]),
  ]
  const before = all.get(found.id)
  if (!before) return
  await keepEvent(ctx, found, event)
  const clocks = clocksOf([...before, event], rules)
  await keepClocks(ctx, [{ caseId: found.id, clocks, alarmAt: nextAlarmAt(clocks, told.get(found.id) ?? []) }])
  await countCase(ctx, found, factsOfClocks(clocksOf(before, rules), clocks, event))
}

const mayRun = (found: Followed) => !found.history && !found.demonstration

async function keepEvent(ctx: Ctx, found: Followed, event: ClockEvent): Promise<void> {
  await append(
    ctx,
    clockEvents,
    ctx.db.insertInto("recovery_clock_event").values({
      case_id: found.id,
      at: event.at,
      kind: event.kind,
      unit_id: "unitId" in event ? event.unitId : null,
      severity: "severity" in event ? event.severity : null,
      by_id: actorId(ctx),
    }),
  )
}
