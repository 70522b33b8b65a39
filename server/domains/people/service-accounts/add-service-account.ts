import type { Scope } from "#contracts/route.ts"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { hashOfToken, newToken } from "../token.ts"

/** Lets a program call the API. Its key is given out this once; the database keeps a hash. */
export async function addServiceAccount(
  ctx: Ctx,
  account: { name: string; scopes: readonly Scope[] },
): Promise<{ id: string; key: string }> {
  const key = `ws_${newToken()}`
  const scopes = [...new Set(account.scopes)]
  return inTransaction(ctx, async (ctx) => {
    const id = newId(ctx)
    await ctx.db
      .insertInto("people_service_account")
      .values({ id, name: account.name, scopes, key_hash: hashOfToken(key), made_at: ctx.now(), made_by: actorId(ctx) })
      .execute()
    await record(ctx, "service-account-added", "service-account", id, { scopes })
    changed(ctx, "service-accounts")
    return { id, key }
  })
}
