import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { mustSee } from "../access.ts"

/** What decides who sees a case; not found alike where there is none and where it is out of sight. */
export async function getSeenCase(ctx: Ctx, id: string) {
  const found = await ctx.db
    .selectFrom("recovery_case")
    .select(["id", "unit_id", "owner_id", "state", "history"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!found) throw notFound("This case")
  await mustSee(ctx, found)
  return found
}
