import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/** To be called in the transaction of whatever changes purchases or leavings: what was worked out from them no longer holds. */
export async function raiseRevision(ctx: Ctx): Promise<void> {
  await sql`insert into customers_revision (revision) values (1)
    on conflict (one) do update set revision = customers_revision.revision + 1`.execute(ctx.db)
  changed(ctx, "value", "customers")
}

export async function getRevision(ctx: Ctx): Promise<number> {
  const row = await ctx.db.selectFrom("customers_revision").select("revision").executeTakeFirst()
  return Number(row?.revision ?? 0)
}
