import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** Thanks to somebody of a unit or of those below it, or to one of these as a whole, as far as one needs to know to choose among them. */
export type KudosOfUnit = { unitId: string; id: string; standardId: string | null; at: Date; fromCustomer: boolean }

const mostOfEach = 200

/** The latest kudos since an instant of each of these units that everyone may read, the newest first, at most 200 each. One statement, however many units. */
export async function listKudosOfUnits(ctx: Ctx, unitIds: readonly string[], since: Date): Promise<KudosOfUnit[]> {
  const asked = sql`${unitIds}::uuid[]`
  const { rows } = await sql<KudosOfUnit>`
    select ranked.unit_id as "unitId", kudos.id, kudos.standard_id as "standardId", kudos.at,
      kudos.from_id is null as "fromCustomer"
    from (
      select unit_id, kudos_id, row_number() over (partition by unit_id order by kudos_id desc) as place
      from (
        select distinct asked.id as unit_id, kudos.id as kudos_id
        from recognition_kudos kudos
        join (
          select thanked.kudos_id, person.unit_id
          from recognition_kudos_person thanked join people_person person on person.id = thanked.person_id
          union all select kudos_id, unit_id from recognition_kudos_unit
        ) thanked on thanked.kudos_id = kudos.id
        join people_unit unit on unit.id = thanked.unit_id
        cross join lateral unnest(unit.ancestors) as asked (id)
        where kudos.at >= ${since} and kudos.withdrawn_at is null and kudos.words is not null and unit.ancestors && ${asked} and asked.id = any (${asked})
      ) found
    ) ranked join recognition_kudos kudos on kudos.id = ranked.kudos_id
    where place <= ${mostOfEach} order by ranked.unit_id, kudos.id desc`.execute(ctx.db)
  return rows
}
