import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "#platform/database/connect.ts"

/** How many blocks of 8 kB the queue of facts takes now, those of facts included that were taken already. */
export async function queueBlocks(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ blocks: number }>`
    select pg_relation_size('platform_fact') / current_setting('block_size')::int as blocks`.execute(ctx.db)
  return rows[0]?.blocks ?? 0
}

/** A queue that was long is long to look through, empty or not: beyond this many blocks its space is given back at once, and not when autovacuum comes by. */
const long = 2_000

export async function giveSpaceBack(ctx: Ctx, blocks: number): Promise<void> {
  if (blocks > long) await poolOf(ctx.db).query("vacuum (truncate, index_cleanup off) platform_fact")
}
