import { getPerson, isLeadOf } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { forbidden } from "#platform/errors/refusal.ts"
import { readCells } from "../counted/read-cells.ts"
import type { MeasureKey } from "../measure.ts"
import { figureOf, needed, type ShownFigure, shown } from "./figure.ts"

/**
 * What a measure comes to for one person's own work, over these days (both inclusive). It is theirs and their lead's, however few answers it rests on,
 * and nobody else's: throws forbidden.
 */
export async function readPersonsFigure(
  ctx: Ctx,
  key: MeasureKey,
  personId: string,
  days: { from?: string; to?: string } = {},
): Promise<ShownFigure> {
  const me = personOf(ctx)
  const person = await getPerson(ctx, personId)
  if (me.id !== person.id && !(await isLeadOf(ctx, me.id, person.unitId)))
    throw forbidden("figures-of-another", "A person's own figures are for them and their lead.")
  const cells = await readCells(ctx, needed([key]), { ...days, dims: { person: person.id } })
  return shown(figureOf(key, cells), null)
}
