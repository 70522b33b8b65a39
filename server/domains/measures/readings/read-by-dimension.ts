import type { Ctx } from "#platform/ctx.ts"
import { readParts, theRest } from "../counted/read-cells.ts"
import type { Dimension, Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { figureOf, needed, type ShownFigure, shown } from "./figure.ts"
import { listNames } from "./list-names.ts"
import { openReading } from "./reading.ts"

/** One value of a dimension. `name` is what people call it; null for facts that do not say. */
export type DimensionFigure = { value: string | null; name: string | null; figure: ShownFigure }

/** A measure for each touchpoint, survey, channel or language, by name. */
export async function readByDimension(
  ctx: Ctx,
  key: MeasureKey,
  filter: Filter,
  dimension: Dimension,
): Promise<{ whole: ShownFigure; parts: DimensionFigure[] }> {
  const cut = { by: "dimension", dimension } as const
  const reading = await openReading(ctx, filter, { keys: needed([key]), cut })
  const { whole, partsBy } = await readParts(ctx, needed([key]), reading.filter, cut)
  const values = [...partsBy].flatMap(([value, cells]) => (cells.some(({ measure }) => measure === key) ? [value] : []))
  const names = await listNames(ctx, dimension, values)
  const parts = values
    .map((value) => {
      const figure = figureOf(key, partsBy.get(value) ?? [])
      const name = value === theRest ? null : (names.get(value) ?? value)
      return {
        value: value === theRest ? null : value,
        name,
        figure,
        n: figure.n,
        hidden: reading.hides(figure, { value }),
      }
    })
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || (a.name ?? "").localeCompare(b.name ?? ""))
  const all = figureOf(key, whole)
  return {
    whole: shown(all, reading.hides(all), reading.counted),
    parts: parts.map(({ value, name, figure, hidden }) => ({ value, name, figure: shown(figure, hidden) })),
  }
}
