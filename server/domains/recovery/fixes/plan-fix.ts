import type { z } from "zod"
import type { planFix as contract } from "#contracts/recovery.ts"
import { getPerson } from "#people"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustAnswerForFix } from "../access.ts"

/** Plans a fix for a cause; the cases that have this cause now are the ones it answers. */
export async function planFix(ctx: Ctx, plan: z.output<typeof contract.body>): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const cause = await ctx.db
      .selectFrom("recovery_cause")
      .select("id")
      .where("id", "=", plan.causeId)
      .executeTakeFirst()
    if (!cause) throw notFound("This cause")
    if ((await getPerson(ctx, plan.ownerId)).left) throw notFound("This colleague")
    await mustAnswerForFix(ctx, plan, () =>
      forbidden("fix-of-unit-you-lead", "Plan this fix for a unit that you lead, or take it on yourself."),
    )
    const id = newId(ctx)
    await ctx.db
      .insertInto("recovery_fix")
      .values({
        id,
        cause_id: plan.causeId,
        title: plan.title,
        what: plan.what,
        owner_id: plan.ownerId,
        due_on: plan.dueOn,
        lands_in: plan.landsIn,
        lands_at: plan.landsAt,
        standard_id: plan.standardId,
        measure: plan.measure,
        unit_id: plan.unitId,
        touchpoint_id: plan.touchpointId,
        made_at: ctx.now(),
        made_by: actorId(ctx),
      })
      .execute()
    await gatherCases(ctx, id)
    await record(ctx, "fix-planned", "fix", id, { causeId: plan.causeId, ownerId: plan.ownerId, dueOn: plan.dueOn })
    changed(ctx, "fixes", `person:${plan.ownerId}`)
    return id
  })
}

/** Hangs every case of the fix's cause on it, but those of demonstrations; repeated when the fix is done, for those that came since. */
export async function gatherCases(ctx: Ctx, fixId: string): Promise<void> {
  await ctx.db
    .insertInto("recovery_fix_case")
    .columns(["fix_id", "case_id"])
    .expression((eb) =>
      eb
        .selectFrom("recovery_case as case")
        .innerJoin("recovery_fix as fix", "fix.cause_id", "case.cause_id")
        .select(["fix.id", "case.id as case_id"])
        .where("fix.id", "=", fixId)
        .where("case.demonstration", "=", false),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
