import type { Scope } from "#contracts/route.ts"
import type { Actor, Ctx } from "#platform/ctx.ts"
import { hashOfToken } from "../token.ts"

const aMinute = 60_000

/** Which service account an API key belongs to, or undefined. */
export async function findActorByKey(ctx: Ctx, key: string): Promise<Actor | undefined> {
  const row = await ctx.db
    .selectFrom("people_service_account")
    .select(["id", "name", "scopes", "used_at"])
    .where("key_hash", "=", hashOfToken(key))
    .where("ended_at", "is", null)
    .executeTakeFirst()
  if (!row) return undefined
  if (!row.used_at || ctx.now().getTime() - row.used_at.getTime() > aMinute)
    await ctx.db.updateTable("people_service_account").set({ used_at: ctx.now() }).where("id", "=", row.id).execute()
  return { kind: "service", id: row.id, name: row.name, scopes: row.scopes as Scope[] }
}
