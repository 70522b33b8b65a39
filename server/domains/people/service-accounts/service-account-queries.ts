import type { Scope } from "#contracts/route.ts"
import type { Ctx } from "#platform/ctx.ts"

/** Programs that may call the API; not their keys, which nobody has but they. */
export async function listServiceAccounts(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom("people_service_account")
    .select(["id", "name", "scopes", "made_at", "used_at"])
    .where("ended_at", "is", null)
    .orderBy("name")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: row.scopes as Scope[],
    madeAt: row.made_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  }))
}
