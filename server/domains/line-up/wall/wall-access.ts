import { getReach, listUnitsFlat, reaches, type Unit } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** The unit that a wall is hung for: within the caller's reach. Throws not-found for others as for unknown ones. */
export async function getUnitForWall(ctx: Ctx, unitId: string): Promise<Unit> {
  const [units, reach] = await Promise.all([listUnitsFlat(ctx), getReach(ctx, personOf(ctx))])
  const unit = units.find(({ id }) => id === unitId)
  if (!unit || !reaches(reach, unitId)) throw notFound("This unit")
  return unit
}

/** A wall that hangs, within the caller's reach, for a change. Throws not-found. */
export async function getWallForUpdate(ctx: Ctx, id: string) {
  const wall = await ctx.db
    .selectFrom("line_up_wall")
    .select(["id", "unit_id"])
    .where("id", "=", id)
    .where("taken_down_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
  if (!wall || !reaches(await getReach(ctx, personOf(ctx)), wall.unit_id)) throw notFound("This wall")
  return wall
}

/** The wall that the caller's signed link names. Throws not-found for one that was taken down as for a guessed one. */
export async function getWallOfLink(ctx: Ctx) {
  const { actor } = ctx
  if (actor.kind !== "customer" || actor.link?.purpose !== "wall") throw notFound("This wall")
  const wall = await ctx.db
    .selectFrom("line_up_wall")
    .innerJoin("people_unit as unit", "unit.id", "line_up_wall.unit_id")
    .select(["line_up_wall.id", "line_up_wall.name", "parts", "seconds", "unit.id as unitId", "unit.name as unitName"])
    .where("line_up_wall.id", "=", actor.link.subjectId)
    .where("link_version", "=", actor.link.version)
    .where("taken_down_at", "is", null)
    .executeTakeFirst()
  if (!wall) throw notFound("This wall")
  return wall
}
