import type { Ctx } from "#platform/ctx.ts"
import { readCells } from "../counted/read-cells.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { figureOf, needed, type ShownFigure, shown } from "./figure.ts"
import { openReading } from "./reading.ts"

/** What a measure comes to for these facts, as the caller may see it. Throws not-found for an unknown unit. */
export async function readMeasure(ctx: Ctx, key: MeasureKey, filter: Filter = {}): Promise<ShownFigure> {
  const reading = await openReading(ctx, filter, { keys: needed([key]) })
  const cells = await readCells(ctx, needed([key]), reading.filter)
  const figure = figureOf(key, cells)
  return shown(figure, reading.hides(figure), reading.counted)
}
