import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { rolledTree } from "../rollup/rolled-tree.ts"
import type { Place } from "./watched-charts.ts"

/**
 * Tells of charts whether what was counted on some days was brought in as history. Imports are history: nobody is called to look at what happened before
 * the organisation looked. Ids carry the time of the answer; a day more on either side, because days are those of the unit.
 */
export async function findHistory(ctx: Ctx, days: { from: string; to: string }): Promise<(place: Place) => boolean> {
  const { rows } = await sql<{ ancestors: string[] | null; touchpoint: string | null }>`
    select distinct filed.ancestors, r.touchpoint_id as touchpoint
    from listening_response r left join ${rolledTree} filed on filed.id = r.unit_id
    where r.history and r.id >= uuid_at(${days.from}::date - 1) and r.id < uuid_at(${days.to}::date + 2)`.execute(
    ctx.db,
  )
  return ({ unit, touchpoint }) =>
    rows.some(
      (row) =>
        (unit === null || row.ancestors?.includes(unit.id)) &&
        (touchpoint === null || row.touchpoint === touchpoint.id),
    )
}
