import { evenMeasure, spendBands } from "#contracts/even-handedness.ts"
import type { Ctx } from "#platform/ctx.ts"
import { type Cell, readCells } from "../counted/read-cells.ts"
import type { MeasureKey } from "../measure.ts"
import { figureOf } from "../readings/figure.ts"
import { openReading, type Reading } from "../readings/reading.ts"
import { registry } from "../registry.ts"
import type { TreeUnit } from "../unit-tree.ts"
import { type BandGap, gapOf, surelyNoChance } from "./bands.ts"
import { countersOf } from "./groups.ts"
import { holm } from "./holm.ts"

/** One unit and measure that was looked at, and the chance of its trend once all looks are counted. */
export type Watched = { unit: TreeUnit; measure: (typeof evenMeasure.options)[number]; found: BandGap; chance: number }

/**
 * Every unit and measure that the caller may see and that has enough answers of those who spend little and much. With many looks some trend is found by
 * chance alone, so chances are corrected (Holm): at most once in twenty does the whole watch name anybody wrongly.
 */
export async function watchBands(
  ctx: Ctx,
  days: Days,
): Promise<{ looked: Watched[]; uneven: Watched[]; counted: Days }> {
  const cut = { by: "dimension", dimension: "band" } as const
  const reading = await openReading(ctx, days, { keys: evenMeasure.options, cut, everyUnit: true })
  const counted = reading.daysCounted(days)
  const byUnit = await readBands(ctx, reading, counted)
  const seen = [...reading.tree.units.values()].flatMap((unit) => {
    const cells = unit.retired ? undefined : byUnit.get(unit.id)
    return cells ? evenMeasure.options.flatMap((measure) => look(reading, unit, measure, cells)) : []
  })
  const corrected = holm(seen.map(({ found }) => found.trend.both))
  const looked = seen.map((one, at) => ({ ...one, chance: corrected[at]?.chance ?? 1 }))
  return {
    counted,
    looked,
    uneven: looked.filter(({ found, chance }) => found.worse !== null && chance <= surelyNoChance),
  }
}

/** Those of the uneven where the small spenders fare worse, each told at the units nearest to it: above them it is the same gap, thinned. */
export function nearest(uneven: readonly Watched[]): Watched[] {
  const alerts = uneven.filter(({ found }) => found.worse === "small")
  const above = new Set(
    alerts.flatMap(({ unit, measure }) => unit.ancestors.filter((id) => id !== unit.id).map((id) => id + measure)),
  )
  return alerts.filter(({ unit, measure }) => !above.has(unit.id + measure))
}

type Days = { from: string; to: string }
type CellsByBand = ReadonlyMap<string, readonly Cell[]>

function look(reading: Reading, unit: TreeUnit, measure: Watched["measure"], cells: CellsByBand) {
  const of = (band: string) => cells.get(band) ?? []
  const kept = spendBands.some((band) => {
    const figure = figureOf(measure, of(band))
    return figure.n > 0 && reading.hides(figure, { unitId: unit.id, value: band }) !== null
  })
  if (kept) return []
  const scale = figureOf(
    measure,
    spendBands.flatMap((band) => [...of(band)]),
  ).scale
  const bands = { small: of("small"), middle: of("middle"), large: of("large") }
  const counters = {
    small: countersOf(measure, bands.small),
    middle: countersOf(measure, bands.middle),
    large: countersOf(measure, bands.large),
  }
  const found = gapOf(registry[measure], counters, scale)
  return found?.enough ? [{ unit, measure, found }] : []
}

/** What was counted by unit and band: one statement for each band and level of the tree, whatever the number of units. */
async function readBands(ctx: Ctx, { tree }: Reading, days: Days): Promise<ReadonlyMap<string, CellsByBand>> {
  const keys: readonly MeasureKey[] = evenMeasure.options
  const levels = [...Map.groupBy(tree.units.values(), ({ ancestors }) => ancestors.length - 1)]
  const read = await Promise.all(
    levels.flatMap(([depth, units]) =>
      spendBands.map(async (band) => {
        const cut = { by: "unit", units: units.map(({ id }) => id), depth } as const
        const cells = await readCells(ctx, keys, { ...days, dims: Object.fromEntries([["band", band]]) }, cut)
        return { band, cells }
      }),
    ),
  )
  const byUnit = new Map<string, Map<string, readonly Cell[]>>()
  for (const { band, cells } of read) {
    for (const [unit, own] of Map.groupBy(cells, ({ cell }) => cell)) {
      const bands = byUnit.get(unit) ?? new Map<string, readonly Cell[]>()
      byUnit.set(unit, bands.set(band, own))
    }
  }
  return byUnit
}
