import { wallPart } from "#contracts/wall.ts"
import { getReach, reaches } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { linkEndsAt, tokenOf } from "./wall-link.ts"

/** The walls that hang within the caller's reach, by unit and name. */
export async function listWalls(ctx: Ctx) {
  const [reach, { url }, rows] = await Promise.all([
    getReach(ctx, personOf(ctx)),
    publicAddress(ctx),
    ctx.db
      .selectFrom("line_up_wall as wall")
      .innerJoin("people_unit as unit", "unit.id", "wall.unit_id")
      .select(["wall.id", "wall.name", "wall.parts", "wall.seconds", "wall.link_version", "wall.hung_at"])
      .select(["unit.id as unitId", "unit.name as unitName"])
      .where("wall.taken_down_at", "is", null)
      .orderBy("unit.name")
      .orderBy("wall.name")
      .execute(),
  ])
  return rows
    .filter(({ unitId }) => reaches(reach, unitId))
    .map((wall) => ({
      id: wall.id,
      name: wall.name,
      unit: { id: wall.unitId, name: wall.unitName },
      parts: wallPart.array().parse(wall.parts),
      seconds: wall.seconds,
      hungAt: wall.hung_at.toISOString(),
      link: `${url}/wall/${tokenOf(ctx, wall)}`,
      linkEndsAt: linkEndsAt(wall).toISOString(),
    }))
}
