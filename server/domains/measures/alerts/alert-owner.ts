import { sql } from "kysely"
import { ownerFor } from "#people"
import type { Ctx } from "#platform/ctx.ts"

type Of = { unitId: string | null; touchpointId: string | null }

/**
 * The one who can act on what a chart shows: whoever answers for the unit, or, for a touchpoint, for the unit whose surveys ask there, where it is a
 * single one; else for the whole. Returns the person's id.
 */
export async function alertOwner(ctx: Ctx, { unitId, touchpointId }: Of): Promise<string> {
  if (unitId) return ownerFor(ctx, unitId)
  const { rows } = await sql<{ unit_id: string | null }>`
    select unit_id from (
      select case when count(distinct unit_id) = 1 and count(*) = count(unit_id) then min(unit_id::text)::uuid end as unit_id, 0 as rank
      from listening_survey where touchpoint_id = ${touchpointId} and state = 'open'
      union all
      select case when count(*) = 1 then min(id::text)::uuid end, 1 from people_unit where parent_id is null
    ) places where unit_id is not null order by rank limit 1`.execute(ctx.db)
  return ownerFor(ctx, rows[0]?.unit_id ?? null)
}
