import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** The same for all programs on one database. Held until the transaction ends. */
const measureLock = 4_400_003
const treeLock = 4_400_004

/** Facts of even months and of odd ones share no row of the rollup: they may be counted side by side. */
export type Half = 0 | 1
export const halves: readonly Half[] = [0, 1]

/**
 * Only one at a time counts a measure, or one half of its months; false when another does. The tree of units stands still meanwhile.
 */
export async function lockMeasures(
  ctx: Ctx,
  measures: readonly string[],
  of: readonly Half[] = halves,
): Promise<boolean> {
  const locks = measures.flatMap((measure) =>
    of.map((half) => sql`pg_try_advisory_xact_lock(${measureLock}, hashtext(${`${measure} ${half}`}))`),
  )
  const { rows } = await sql<{ ours: boolean }>`
    select ${sql.join(locks, sql` and `)} and pg_try_advisory_xact_lock_shared(${treeLock}) as ours`.execute(ctx.db)
  return rows[0]?.ours ?? false
}

/** Waits until nobody counts, and lets nobody count while units move. */
export async function lockTree(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${treeLock})`.execute(ctx.db)
}
