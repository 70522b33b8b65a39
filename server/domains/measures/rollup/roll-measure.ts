import { type RawBuilder, sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { takeFacts, type Waiting } from "#platform/facts/take-facts.ts"
import type { Measure } from "../measure.ts"
import { lockMeasure } from "./locks.ts"
import { planForMany } from "./plan-for-many.ts"
import { rollUp } from "./roll-up.ts"
import { rolledVersion } from "./rolled-version.ts"

/**
 * Moves facts of a measure that wait in some blocks of the queue into its rollup, in one statement and one transaction: a reading finds each of them in
 * the one or in the other. Facts of a unit that has not been filed yet wait on. Does nothing while another program counts this measure, or where
 * the rollup is of another version.
 */
export async function rollMeasure(ctx: Ctx, measure: Measure, { from, to }: Omit<Waiting, "measure">): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (!(await lockMeasure(ctx, measure.key)) || !(await isOurs(ctx, measure))) return
    const depth = await planForMany(ctx)
    // A roll that a crash undoes is done again: its facts are then still in the queue.
    await sql`set local synchronous_commit = off`.execute(ctx.db)
    await rollUp(measure, takeFacts({ measure: measure.key, from, to }, filed), depth).execute(ctx.db)
  })
}

const filed: RawBuilder<boolean> = sql`(unit_id is null or unit_id in (select unit_id from measures_unit))`

async function isOurs(ctx: Ctx, measure: Measure): Promise<boolean> {
  const { rows } = await sql`select from measures_rolled
    where measure = ${measure.key} and version = ${rolledVersion(measure)}`.execute(ctx.db)
  return rows.length === 1
}
