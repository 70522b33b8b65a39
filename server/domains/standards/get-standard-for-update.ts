import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import type { StandardState } from "./standard.ts"

export async function getStandardForUpdate(ctx: Ctx, id: string): Promise<{ id: string; state: StandardState }> {
  const row = await ctx.db
    .selectFrom("standards_standard")
    .select(["id", "state"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound("This standard")
  return { id: row.id, state: row.state as StandardState }
}
