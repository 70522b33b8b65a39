import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustTakeNominations } from "./award.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"

/** Takes one's own nomination back, while nominations are open; afterwards others have read it. The row stays. Again, nothing changes. */
export async function withdrawNomination(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recognition_nomination as given")
      .innerJoin("recognition_nominee as nominee", "nominee.id", "given.nominee_id")
      .select(["nominee.award_id", "given.withdrawn_at"])
      .where("given.id", "=", id)
      .where("given.by_id", "=", personOf(ctx).id)
      .executeTakeFirst()
    if (!found) throw notFound("This nomination")
    if (found.withdrawn_at) return
    const { award, today } = await getAwardForUpdate(ctx, found.award_id)
    mustTakeNominations(award, today)
    await ctx.db.updateTable("recognition_nomination").set({ withdrawn_at: ctx.now() }).where("id", "=", id).execute()
    await record(ctx, "award-nomination-withdrawn", "award", award.id, { nominationId: id })
    changed(ctx, "awards")
  })
}
