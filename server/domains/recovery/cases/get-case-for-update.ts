import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** The case, locked until the deed's transaction ends: two people at once work on it one after the other. */
export async function getCaseForUpdate(ctx: Ctx, id: string) {
  const found = await ctx.db.selectFrom("recovery_case").selectAll().where("id", "=", id).forUpdate().executeTakeFirst()
  if (!found) throw notFound("This case")
  return found
}

export type LockedCase = Awaited<ReturnType<typeof getCaseForUpdate>>
