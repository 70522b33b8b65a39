import type { Ctx } from "#platform/ctx.ts"
import { type Cut, dimensionsOf } from "../counted/cut.ts"
import { readCells } from "../counted/read-cells.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"

/** So many answers are looked through one by one for a reading that the rollup has no answer for: some tenths of a second's work. */
const mostLookedThrough = 60_000

/**
 * The first day from which such a reading counts, so that it is answered in good time: narrowed by two dimensions or more, its answers are looked
 * through one by one, the latest first, and only in whole days. Null where all of them are counted.
 */
export async function firstDayInReach(
  ctx: Ctx,
  keys: readonly MeasureKey[],
  { unitId, from, to }: Filter,
  most = mostLookedThrough,
): Promise<string | null> {
  const cells = await readCells(ctx, keys, { unitId, from, to }, { by: "period", grain: "day", from: undefined })
  const counts = Map.groupBy(cells, ({ cell }) => cell.slice(0, 10))
  let sofar = 0
  let first: string | null = null
  for (const [day, ofDay] of [...counts].sort(([a], [b]) => b.localeCompare(a))) {
    sofar += ofDay.reduce((sum, { n }) => sum + n, 0)
    if (first !== null && sofar > most) return first
    first = day
  }
  return null
}

/** Whether a reading has to look through answers one by one. */
export const looksThrough = (filter: Filter, cut: Cut | null): boolean => dimensionsOf(filter, cut).size > 1
