import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Cut } from "../counted/cut.ts"
import { findSpan } from "../days/read-span.ts"
import { recentDays } from "../days/recent-days.ts"
import { dimsOf, type Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"
import type { TreeUnit, UnitTree } from "../unit-tree.ts"
import { countByMonth } from "./count-by-month.ts"
import { monthCounts } from "./month-counts.ts"
import { type MonthSpan, type OfferedMonths, offeredMonths } from "./offered-months.ts"
import { placesAround, placesIn } from "./places.ts"
import { type Cell, type Hidden, protection } from "./protection.ts"
import type { Standing } from "./small-units.ts"

/** Figures of others: in which months they are offered, and which are kept back. */
export type ProtectedGround = { offered: OfferedMonths; hides(measure: MeasureKey, cell: Cell): Hidden | null }

type Asked = {
  unit: TreeUnit | null
  filter: Filter
  keys: readonly MeasureKey[]
  cut: Cut | null
  everyUnit: boolean
  fewest: number
}

/** Counts, in one statement, everything that the figures of a reading could be held against. Undefined where nothing was counted. */
export async function readGround(
  ctx: Ctx,
  tree: UnitTree,
  { unit, filter, keys, cut, everyUnit, fewest }: Asked,
  standing: Standing,
  small: ReadonlyMap<string, Hidden>,
): Promise<ProtectedGround | undefined> {
  const place = placesIn(tree)
  const here = unit?.id ?? ""
  const wholes = everyUnit
    ? ["", ...[...tree.units.keys()].map(place.named)]
    : [...(unit ? [place.above(unit.id)] : []), ...(cut?.by === "unit" ? [here] : [])]
  const parts = new Map(wholes.map((whole) => [whole, place.below(whole)]))
  const { mine, ...around } = placesAround(tree, standing, parts)
  const [dimension = null] = cut?.by === "dimension" ? [cut.dimension] : Object.keys(dimsOf(filter))
  const [span, today, rows] = await Promise.all([
    findSpan(ctx),
    dayAt(ctx, unit?.id ?? null, ctx.now()),
    countByMonth(ctx, keys, {
      units: [...place.upFrom(here), ...[...parts.values()].flat(), ...mine.map(({ id }) => id)].filter(Boolean),
      dimension,
      value: null,
    }),
  ])
  if (rows.length === 0) return undefined
  const months = [...new Set(rows.map(({ month }) => month))]
  const measured: MonthSpan = { first: Math.min(...months), last: Math.max(...months) }
  const offered = offeredMonths(measured, recentDays("30d", span, today).to)
  const byMeasure = Map.groupBy(rows, ({ measure }) => measure)
  const rules = new Map(
    keys.map((key) => {
      const counts = monthCounts(byMeasure.get(key) ?? [], measured, parts)
      const rule = protection({
        counts,
        offered,
        minimum: Math.max(fewest, registry[key].minimumAnswers),
        small,
        ...around,
      })
      return [key, rule] as const
    }),
  )
  return { offered, hides: (measure, cell) => rules.get(measure)?.(cell) ?? null }
}
