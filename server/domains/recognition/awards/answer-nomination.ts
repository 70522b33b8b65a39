import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { knowsOfNomination, mustBeOpen, phaseOf } from "./award.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"

/** As one of those named: whether they stand (one no is enough, and nobody is told who said it), and whether it may be told at the ceremony. */
export async function answerNomination(
  ctx: Ctx,
  nomineeId: string,
  { stands, told }: { stands: boolean; told: boolean },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const me = personOf(ctx).id
    const found = await ctx.db
      .selectFrom("recognition_nominee as nominee")
      .innerJoin("recognition_nominee_person as named", "named.nominee_id", "nominee.id")
      .select(["nominee.award_id", "nominee.declined_at"])
      .where("nominee.id", "=", nomineeId)
      .where("named.person_id", "=", me)
      .executeTakeFirst()
    if (!found) throw notFound("This nomination")
    const { award, today } = await getAwardForUpdate(ctx, found.award_id)
    if (!knowsOfNomination(phaseOf(award, today))) throw notFound("This nomination")
    if (stands !== (found.declined_at === null)) {
      mustBeOpen(award)
      await ctx.db
        .updateTable("recognition_nominee")
        .set({ declined_at: stands ? null : ctx.now() })
        .where("id", "=", nomineeId)
        .execute()
    }
    await ctx.db
      .updateTable("recognition_nominee_person")
      .set({ told: stands && told })
      .where("nominee_id", "=", nomineeId)
      .where("person_id", "=", me)
      .execute()
    await record(ctx, "award-nomination-answered", "award", award.id)
    changed(ctx, "awards")
  })
}
