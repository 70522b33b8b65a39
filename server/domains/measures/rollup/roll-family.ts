import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Blocks } from "#platform/facts/describe-facts.ts"
import { takeFacts } from "#platform/facts/take-facts.ts"
import { unrolledMeasures } from "../counted/rolled-measures.ts"
import type { Family } from "./families.ts"
import { type Half, lockMeasures } from "./locks.ts"
import { planForMany, treeDepth } from "./plan-for-many.ts"
import { rollUp } from "./roll-up.ts"

/** What of a family is counted in one transaction: the facts in some blocks of the queue, all or those of one half of the months. */
export type Portion = Blocks & { half: Half | null }

/**
 * Moves facts of a family that wait into its rollup, in one statement and one transaction: a reading finds each of them in the one or in the other. Facts
 * of a unit that has not been filed yet wait on. Does nothing while another program counts one of these measures, or where its rollup is of another version.
 */
export async function rollFamily(ctx: Ctx, family: Family, { half, ...blocks }: Portion): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const ours = await lockMeasures(ctx, family.keys, half === null ? undefined : [half])
    if (!ours || !(await areRolled(ctx, family))) return
    // A portion of a half is one of many.
    if (half !== null) await planForMany(ctx)
    // A roll that a crash undoes is done again: its facts are then still in the queue.
    await sql`set local synchronous_commit = off`.execute(ctx.db)
    const which = [
      filed,
      ...(half === null ? [] : [sql`date_part('month', f.day)::int % 2 = ${half}`]),
      // Some that weigh otherwise may have come since the family was looked at.
      ...(family.weighted ? [] : [sql`f.weight = 1`]),
    ]
    const facts = takeFacts(family.shapes, blocks, sql`${sql.join(which, sql` and `)}`)
    await rollUp(family, facts, await treeDepth(ctx)).execute(ctx.db)
  })
}

const filed = sql`(f.unit_id is null or f.unit_id in (select unit_id from measures_unit))`

async function areRolled(ctx: Ctx, { keys }: Family): Promise<boolean> {
  const { rows } = await sql`${unrolledMeasures(keys)}`.execute(ctx.db)
  return rows.length === 0
}
