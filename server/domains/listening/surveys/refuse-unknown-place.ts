import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** Throws `unknown-place` (422) when a survey would be about a unit or a touchpoint that is not there. */
export async function refuseUnknownPlace(
  ctx: Ctx,
  place: { unitId: string | null; touchpointId: string | null },
): Promise<void> {
  const { rows } = await sql<{ unit: boolean; touchpoint: boolean }>`select
    ${place.unitId}::uuid is null or exists (select from people_unit where id = ${place.unitId} and retired_at is null) as unit,
    ${place.touchpointId}::uuid is null or exists (select from listening_touchpoint where id = ${place.touchpointId}) as touchpoint`.execute(
    ctx.db,
  )
  const fields = [
    ...(rows[0]?.unit ? [] : [{ path: "body.unitId", message: "There is no such unit." }]),
    ...(rows[0]?.touchpoint ? [] : [{ path: "body.touchpointId", message: "There is no such touchpoint." }]),
  ]
  if (fields.length > 0)
    throw new Refusal("unknown-place", "Choose a unit and a touchpoint that are there.", { status: 422, fields })
}
