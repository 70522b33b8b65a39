import type { z } from "zod"
import type { recordDecision as contract } from "#contracts/leadership.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards } from "#standards"
import { decisionStandards, decisions } from "./ledgers.ts"
import { alreadyCorrected, mustBeLately } from "./past-day.ts"

const daysBack = 366

/** Records a decision of weight with the standards it serves or costs, or puts it in the place of a wrong record of one's own. */
export async function recordDecision(ctx: Ctx, decision: z.output<typeof contract.body>): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { title, why, day, corrects } = decision
    const { id: personId } = personOf(ctx)
    await mustBeLately(ctx, day, daysBack)
    const effects = new Map(decision.standards.map(({ id, effect }) => [id, effect]))
    const inForce = new Set((await listPublishedStandards(ctx)).map((standard) => standard.id))
    if ([...effects.keys()].some((one) => !inForce.has(one))) throw notFound("This standard")
    if (corrects !== null) await mustBeOwn(ctx, corrects, personId)
    const id = newId(ctx)
    const [kept] = await append(
      ctx,
      decisions,
      ctx.db
        .insertInto("leadership_decision")
        .values({ id, title, why, day, by_id: personId, corrects_id: corrects, at: ctx.now() })
        .onConflict((conflict) => conflict.column("corrects_id").doNothing()),
    )
    if (!kept) throw alreadyCorrected()
    await append(
      ctx,
      decisionStandards,
      ctx.db
        .insertInto("leadership_decision_standard")
        .values([...effects].map(([standard_id, effect]) => ({ decision_id: id, standard_id, effect }))),
    )
    await record(ctx, corrects ? "decision-corrected" : "decision-recorded", "decision", id)
    changed(ctx, "leaders", "standards")
    return id
  })
}

async function mustBeOwn(ctx: Ctx, id: string, personId: string): Promise<void> {
  const own = await ctx.db
    .selectFrom("leadership_decision")
    .select("id")
    .where("id", "=", id)
    .where("by_id", "=", personId)
    .executeTakeFirst()
  if (!own) throw notFound("What is to be corrected")
}
