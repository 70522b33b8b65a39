import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** Some blocks of the queue; `to` is not included. */
export type Blocks = { from: number; to: number }

export const inBlocks = ({ from, to }: Blocks): RawBuilder<boolean> =>
  sql`f.ctid >= ${`(${from},0)`}::tid and f.ctid < ${`(${to},0)`}::tid`

/** What many rows of facts have in common: which measures they count, on which scales. */
export type Shape = {
  id: number
  measures: string[]
  lows: (number | null)[]
  highs: (number | null)[]
}
/** `weighted`: whether one of the rows counts more or less than once. */
export type WaitingShape = Shape & { weighted: boolean }

/**
 * The shapes of the facts that wait in these blocks. What is new among shapes and dimensions is numbered at once, in a transaction of its own, so that
 * whoever takes the facts only has to look numbers up.
 */
export async function describeFacts(ctx: Ctx, blocks: Blocks): Promise<WaitingShape[]> {
  const { rows } = await sql<WaitingShape>`
    with waiting as materialized (
      select measures, lows, highs, bool_or(weight <> 1) as weighted from platform_fact f where ${inBlocks(blocks)} group by 1, 2, 3
    ), new_dims as (
      insert into platform_fact_dims (dims)
      select distinct dims from platform_fact f
      where ${inBlocks(blocks)} and not exists (select from platform_fact_dims known where known.dims = f.dims)
      on conflict do nothing
    ), fresh as (
      insert into platform_fact_shape (measures, lows, highs)
      select measures, lows, highs from waiting w
      where not exists (select from platform_fact_shape known where (known.measures, known.lows, known.highs) = (w.measures, w.lows, w.highs))
      on conflict do nothing returning id, measures, lows, highs
    )
    select shape.id, measures, lows, highs, weighted
    from waiting join (select id, measures, lows, highs from platform_fact_shape union all select * from fresh) shape using (measures, lows, highs)
    order by shape.id`.execute(ctx.db)
  return rows
}

/** The shapes of all facts that were ever kept and count this measure. */
export async function shapesOf(ctx: Ctx, measure: string): Promise<Shape[]> {
  const { rows } = await sql<Shape>`
    select id, measures, lows, highs from platform_fact_shape where ${measure} = any(measures) order by id`.execute(
    ctx.db,
  )
  return rows
}
