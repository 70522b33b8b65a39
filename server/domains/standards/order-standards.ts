import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mayOrder } from "./standard.ts"

/** Sets the order of priority in one statement; retired standards keep theirs, behind all others. */
export async function orderStandards(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await sql`lock table standards_standard in share row exclusive mode`.execute(ctx.db)
    const current = await ctx.db.selectFrom("standards_standard").select("id").where("state", "!=", "retired").execute()
    mayOrder(
      ids,
      current.map((standard) => standard.id),
    )
    await sql`update standards_standard standard set position = ordered.position
      from (select id, row_number() over (order by array_position(${[...ids]}::uuid[], id) nulls last, position) as position
        from standards_standard) as ordered
      where standard.id = ordered.id and standard.position <> ordered.position`.execute(ctx.db)
    await record(ctx, "standards-ordered", "standard", null, { ids: ids.slice(0, 100) })
    changed(ctx, "standards")
  })
}
