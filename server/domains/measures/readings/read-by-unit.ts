import type { Ctx } from "#platform/ctx.ts"
import { readParts, theRest } from "../counted/read-cells.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { restOf } from "../protection/month-counts.ts"
import { figureOf, needed, type ShownFigure, shown } from "./figure.ts"
import { openReading } from "./reading.ts"

/** One part of a unit, with what is below it; `unit` is null for what belongs to none of the parts. */
export type UnitFigure = { unit: { id: string; name: string; parts: number } | null; figure: ShownFigure }

export type ByUnit = { whole: ShownFigure; parts: UnitFigure[] }

/** A measure for each part of a unit, by name and never by rank, and for the whole. One statement for the units, one for their facts. */
export async function readByUnit(ctx: Ctx, key: MeasureKey, filter: Filter): Promise<ByUnit> {
  const reading = await openReading(ctx, filter, { keys: needed([key]), cut: { by: "unit", units: [], depth: 0 } })
  const { tree } = reading
  const tops = tree.childrenOf(null)
  const above = reading.unit ?? (tops.length === 1 ? (tops[0] ?? null) : null)
  const depth = above?.ancestors.length ?? 0
  const below = tree.childrenOf(above?.id ?? null)
  const cut = { by: "unit", units: below.map(({ id }) => id), depth } as const
  const { whole, partsBy } = await readParts(ctx, needed([key]), reading.filter, cut)
  const figureIn = (part: string) => figureOf(key, partsBy.get(part) ?? [])
  const figures = below.map((unit) => {
    const figure = figureIn(unit.id)
    return { unit, figure, n: figure.n, hidden: reading.hides(figure, { unitId: unit.id }) }
  })
  const own = figureIn(theRest)
  const rest = {
    unit: null,
    figure: own,
    n: own.n,
    hidden: reading.hides(own, { unitId: restOf(reading.unit?.id ?? "") }),
  }
  const parts = [...figures.filter(({ unit, n }) => n > 0 || !unit.retired), ...(own.n > 0 ? [rest] : [])]
  const all = figureOf(key, whole)
  return {
    whole: shown(all, reading.hides(all), reading.counted),
    parts: parts.map(({ unit, figure, hidden }) => ({
      unit: unit && { id: unit.id, name: unit.name, parts: tree.childrenOf(unit.id).length },
      figure: shown(figure, hidden),
    })),
  }
}
