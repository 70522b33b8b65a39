import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/**
 * Tells PostgreSQL, for the rest of the transaction, that a statement is about many rows. It cannot know how many facts wait and would join them one by
 * one, which takes a thousand times as long.
 */
export async function planForMany(ctx: Ctx): Promise<void> {
  await sql`
    select set_config('work_mem', '64MB', true), set_config('enable_nestloop', 'off', true),
      set_config('enable_mergejoin', 'off', true), set_config('enable_sort', 'off', true), set_config('hash_mem_multiplier', '4', true)`.execute(
    ctx.db,
  )
}

/** How many units deep the rolled-up tree is. */
export async function treeDepth(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ depth: number }>`
    select coalesce(max(cardinality(ancestors)), 0) as depth from measures_unit`.execute(ctx.db)
  return rows[0]?.depth ?? 0
}
