import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { findSpan } from "../days/read-span.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import { enoughPeople } from "../protection/small-units.ts"
import { listNames } from "../readings/list-names.ts"
import { readByDimension } from "../readings/read-by-dimension.ts"
import { registry } from "../registry.ts"
import { type PartSeries, readPartSeries } from "../series/read-part-series.ts"
import { readTrends } from "../series/read-trends.ts"
import type { Series } from "../series/series.ts"
import type { TreeUnit, UnitTree } from "../unit-tree.ts"

/** Whose chart it is: a unit's, with null for the whole company, or a touchpoint's of all units. */
export type Place = {
  unit: Pick<TreeUnit, "id" | "name" | "ancestors"> | null
  touchpoint: { id: string; name: string } | null
}

export type WatchedChart = Place & { measure: MeasureKey; series: Series; today: string }

/** Measures that have a better side: counts go up and down with how many come. */
const judged: readonly MeasureKey[] = measureKeys.filter((key) => registry[key].better !== "none")

/**
 * The charts that are watched: of the company, of each unit with so many people that its figures are nobody's own, and of each touchpoint; each the very
 * one that screens show. A statement for every level of the tree, whatever the number of units. For the house itself, which sees all.
 */
export async function listWatchedCharts(ctx: Ctx, tree: UnitTree): Promise<WatchedChart[]> {
  const [span, touchpoints] = await Promise.all([findSpan(ctx), listTouchpoints(ctx)])
  const tops = tree.childrenOf(null)
  const company = tops.length === 1 ? tops[0] : undefined
  const units = [...tree.units.values()].filter(
    ({ id, people, retired }) => !retired && id !== company?.id && people >= enoughPeople,
  )
  const levels = [...Map.groupBy(units, ({ ancestors }) => ancestors.length - 1)]
  const [whole, ofTouchpoints, ...ofUnits] = await Promise.all([
    readTrends(ctx, judged, {}, { span }),
    readPartSeries(ctx, judged, {}, { kind: "touchpoint", ids: [...touchpoints.keys()] }, { span }),
    ...levels.map(([depth, level]) =>
      readPartSeries(ctx, judged, {}, { kind: "unit", ids: level.map(({ id }) => id), depth }, { span }),
    ),
  ])
  const today = await dayAt(ctx, company?.id ?? null, ctx.now())
  const chartsOf = (place: Place, read: PartSeries["series"], today: string) =>
    read.map(({ measure, series }) => ({ ...place, measure, series, today }))
  const charts = [
    ...chartsOf({ unit: null, touchpoint: null }, whole.trends, today),
    ...ofTouchpoints.flatMap(({ id, series }) =>
      chartsOf({ unit: null, touchpoint: { id, name: touchpoints.get(id) ?? "" } }, series, today),
    ),
  ]
  for (const { id, series } of ofUnits.flat()) {
    const unit = tree.units.get(id)
    if (unit) charts.push(...chartsOf({ unit, touchpoint: null }, series, await dayAt(ctx, id, ctx.now())))
  }
  return charts
}

async function listTouchpoints(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const { parts } = await readByDimension(ctx, "responses", {}, "touchpoint")
  return listNames(
    ctx,
    "touchpoint",
    parts.flatMap(({ value }) => (value === null ? [] : [value])),
  )
}
