import type { Ctx } from "#platform/ctx.ts"
import { type Clock, clocksOf } from "./clock.ts"
import { readClockRules } from "./clock-rules.ts"
import { readClockEvents } from "./reckon-clocks.ts"

/** The clocks of one case, worked out from all that happened to it. */
export async function readClocks(ctx: Ctx, caseId: string): Promise<Clock[]> {
  const events = await readClockEvents(ctx, [caseId])
  return clocksOf(events.get(caseId) ?? [], await readClockRules(ctx))
}

/** The clock that tells how long a case was ours to put right; null where none ran. */
export async function readResolveClock(ctx: Ctx, caseId: string): Promise<Clock | null> {
  return (await readClocks(ctx, caseId)).find(({ name }) => name === "resolve") ?? null
}
