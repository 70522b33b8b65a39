import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** A unit that someone or something is to be placed in; it cannot be closed before the deed is over. Throws not-found, of a closed one too. */
export async function getOpenUnit(ctx: Ctx, id: string, called = "This unit"): Promise<{ ancestors: string[] }> {
  const unit = await ctx.db
    .selectFrom("people_unit")
    .select("ancestors")
    .where("id", "=", id)
    .where("retired_at", "is", null)
    .forShare()
    .executeTakeFirst()
  if (!unit) throw notFound(called)
  return unit
}
