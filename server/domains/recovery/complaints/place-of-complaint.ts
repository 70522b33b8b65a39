import { findUnit } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Carried } from "./complaint.ts"

/** Where a complaint is about, as its link says; null where the link says nothing that there is. */
export type PlaceOfComplaint = {
  unit: { id: string; name: string } | null
  touchpoint: { id: string; name: string } | null
}

export async function findPlace(
  ctx: Ctx,
  { unit, touchpoint }: Pick<Carried, "unit" | "touchpoint">,
): Promise<PlaceOfComplaint> {
  const [foundUnit, foundTouchpoint] = await Promise.all([
    unit === undefined ? undefined : findUnit(ctx, unit),
    touchpoint === undefined ? undefined : findTouchpoint(ctx, touchpoint),
  ])
  return {
    unit: foundUnit ? { id: foundUnit.id, name: foundUnit.name } : null,
    touchpoint: foundTouchpoint ?? null,
  }
}

export function findTouchpoint(ctx: Ctx, id: string): Promise<{ id: string; name: string } | undefined> {
  return ctx.db.selectFrom("listening_touchpoint").select(["id", "name"]).where("id", "=", id).executeTakeFirst()
}
