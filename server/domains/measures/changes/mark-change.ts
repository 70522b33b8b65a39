import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { Dimension } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { getMeasure } from "../registry.ts"

export type NewChange = {
  measure: MeasureKey
  /** Null: the whole company. */
  unitId: string | null
  dims?: Partial<Record<Dimension, string>>
  /** The first day on which it was in force. */
  day: string
  words: string
  /** What was changed: { kind: "fix", id }. Null where somebody marked it by hand. */
  cause: { kind: string; id: string } | null
}

/**
 * Marks a change on the chart it should move, so that the chart can say whether it did. The same cause marks a measure once: marked again, its day and
 * words are brought up to date. Gives the change's id.
 */
export async function markChange(ctx: Ctx, change: NewChange): Promise<string> {
  getMeasure(change.measure)
  return inTransaction(ctx, async (ctx) => {
    const { id } = await ctx.db
      .insertInto("measures_change")
      .values({
        id: newId(ctx),
        measure: change.measure,
        unit_id: change.unitId,
        dims: JSON.stringify(change.dims ?? {}),
        day: change.day,
        words: change.words,
        cause_kind: change.cause?.kind ?? null,
        cause_id: change.cause?.id ?? null,
        marked_at: ctx.now(),
        marked_by: actorId(ctx),
      })
      .onConflict((conflict) =>
        conflict.columns(["cause_kind", "cause_id", "measure"]).doUpdateSet({
          unit_id: sql.ref("excluded.unit_id"),
          dims: sql.ref("excluded.dims"),
          day: sql.ref("excluded.day"),
          words: sql.ref("excluded.words"),
        }),
      )
      .returning("id")
      .executeTakeFirstOrThrow()
    await record(ctx, "change-marked", "change", id, { measure: change.measure, day: change.day })
    changed(ctx, "measures")
    return id
  })
}
