import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** Throws not-found for a kudos that was taken off the board, as for one that never was. It cannot go while the transaction lasts. */
export async function mustBeOnBoard(
  ctx: Ctx,
  kudosId: string,
): Promise<{ fromId: string | null; words: string | null }> {
  const found = await ctx.db
    .selectFrom("recognition_kudos")
    .select(["from_id", "words"])
    .where("id", "=", kudosId)
    .where("withdrawn_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound("This kudos")
  return { fromId: found.from_id, words: found.words }
}
