import { dayAt } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { outcomes } from "./ledgers.ts"

/** A leader says of their own commitment whether it was kept. What was said before stays; the latest holds. */
export async function tellOutcome(
  ctx: Ctx,
  commitmentId: string,
  { kept, words }: { kept: boolean; words: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const own = await ctx.db
      .selectFrom("leadership_commitment")
      .select("id")
      .where("id", "=", commitmentId)
      .where("person_id", "=", personOf(ctx).id)
      .executeTakeFirst()
    if (!own) throw notFound("This commitment")
    const day = await dayAt(ctx, null, ctx.now())
    await append(
      ctx,
      outcomes,
      ctx.db
        .insertInto("leadership_outcome")
        .values({ id: newId(ctx), commitment_id: commitmentId, kept, day, words, at: ctx.now() }),
    )
    await record(ctx, kept ? "commitment-kept" : "commitment-not-kept", "commitment", commitmentId, { day })
    changed(ctx, "leaders")
  })
}
