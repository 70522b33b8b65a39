import { listLeadsAbove } from "#people"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { takeBackFacts } from "#platform/facts/record-facts.ts"
import { changed } from "#platform/live/live-hub.ts"
import { keptTarget } from "../clocks/clock.ts"
import { readResolveClock } from "../clocks/clock-queries.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { casePutRight } from "../events.ts"
import { wasGivenSomething } from "../remedies/ledger.ts"
import { type Closure, goesUp } from "./case.ts"
import { factsOfSettling, keptEveryTime, type Settled, settledMeasures } from "./case-facts.ts"
import { countCase } from "./count-case.ts"
import type { LockedCase } from "./get-case-for-update.ts"
import { passOn } from "./hand-off-case.ts"

/** Closes a locked case, and counts it once: confirmed or not, how long it took, whether in time and for good, through how many hands. */
export async function settleCase(
  ctx: Ctx,
  found: LockedCase,
  how: Closure,
  told: { reason: string; appeal: string } | null = null,
): Promise<void> {
  await ctx.db
    .updateTable("recovery_case")
    .set({
      state: "closed",
      closed_at: ctx.now(),
      closure: how,
      closure_reason: told?.reason ?? null,
      closure_appeal: told?.appeal ?? null,
      closed_by: actorId(ctx),
    })
    .where("id", "=", found.id)
    .execute()
  await followClocks(ctx, found, { kind: "closed" })
  await countCase(ctx, found, factsOfSettling(await settled(ctx, found, how)))
  await record(ctx, "case-closed", "case", found.id, { how })
  if (how === "confirmed") await announce(ctx, casePutRight, { caseId: found.id })
  changed(ctx, "cases", `case:${found.id}`, `person:${found.owner_id}`, "measures")
}

/**
 * Opens a locked case again: for the same owner, and the second time for whoever leads there, since a customer said twice that it was not put right.
 * What its closing had counted is taken back. An appeal says itself to whom it goes.
 */
export async function reopenCase(ctx: Ctx, found: LockedCase, { goesUp: mayGoUp = true } = {}): Promise<void> {
  await ctx.db
    .updateTable("recovery_case")
    .set((eb) => ({
      state: "open",
      closed_at: null,
      closure: null,
      closure_reason: null,
      closure_appeal: null,
      closed_by: null,
      answered_at: null,
      reopened: eb("reopened", "+", 1),
    }))
    .where("id", "=", found.id)
    .execute()
  await uncount(ctx, found)
  await followClocks(ctx, found, { kind: "reopened" })
  await record(ctx, "case-reopened", "case", found.id)
  const next = mayGoUp && goesUp(found.reopened + 1) ? await leadOver(ctx, found) : undefined
  if (next)
    await passOn(ctx, found, next, "Opened again a second time: the customer still waits for it to be put right")
  changed(ctx, "cases", `case:${found.id}`, `person:${found.owner_id}`, "measures")
}

/** The nearest who leads here and does not own it already. */
async function leadOver(ctx: Ctx, found: LockedCase): Promise<string | undefined> {
  const leads = (await listLeadsAbove(ctx, [found.unit_id])).get(found.unit_id) ?? []
  return leads.find((id) => id !== found.owner_id)
}

/** Takes back what the closing of this case had counted. */
export async function uncount(ctx: Ctx, found: LockedCase): Promise<void> {
  await takeBackFacts(ctx, [found.id], settledMeasures)
}

async function settled(ctx: Ctx, found: LockedCase, how: Closure): Promise<Settled> {
  const closedAt = ctx.now()
  const [handOffs, promises, clock, given] = await Promise.all([
    ctx.db.selectFrom("recovery_handoff").select("id").where("case_id", "=", found.id).execute(),
    ctx.db.selectFrom("recovery_promise").select(["outcome", "due_at"]).where("case_id", "=", found.id).execute(),
    readResolveClock(ctx, found.id),
    wasGivenSomething(ctx, found.id),
  ])
  return {
    how,
    openedAt: found.opened_at,
    askedAt: found.answered_at,
    closedAt,
    reopened: found.reopened,
    handOffs: found.handed_on_before + handOffs.length,
    worked: clock && { minutes: clock.used(closedAt), inTarget: keptTarget(clock, found.answered_at ?? closedAt) },
    inTime: keptEveryTime(promises, closedAt),
    given,
  }
}
