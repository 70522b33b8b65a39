import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** The same for all programs on one database. Held until the transaction ends. */
const measureLock = 4_400_003
const treeLock = 4_400_004

/** Only one at a time counts a measure; false when another does. The tree of units stands still meanwhile. */
export async function lockMeasure(ctx: Ctx, measure: string): Promise<boolean> {
  const { rows } = await sql<{ ours: boolean }>`
    select pg_try_advisory_xact_lock(${measureLock}, hashtext(${measure})) and pg_try_advisory_xact_lock_shared(${treeLock}) as ours`.execute(
    ctx.db,
  )
  return rows[0]?.ours ?? false
}

/** Waits until nobody counts, and lets nobody count while units move. */
export async function lockTree(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${treeLock})`.execute(ctx.db)
}
