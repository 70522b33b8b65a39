import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** The case that what was sent with this key has opened already. To be asked first in the transaction: of two at once the second waits for the first. */
export async function findOpened(ctx: Ctx, key: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 54))`.execute(ctx.db)
  const known = await ctx.db.selectFrom("recovery_opening").select("case_id").where("key", "=", key).executeTakeFirst()
  return known?.case_id
}

export async function keepOpened(ctx: Ctx, key: string, caseId: string): Promise<void> {
  await ctx.db.insertInto("recovery_opening").values({ key, case_id: caseId, at: ctx.now() }).execute()
}
