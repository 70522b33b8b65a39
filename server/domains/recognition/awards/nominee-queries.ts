import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

type Named = { id: string; name: string }

/** That somebody is in a nominee: named in it, or at home in its team or below. `alias` is that of recognition_nominee. */
export const isIn = (alias: string, personId: RawBuilder<unknown>): RawBuilder<boolean> => {
  const nominee = sql.raw(alias)
  return sql`(exists (select from recognition_nominee_person named where named.nominee_id = ${nominee}.id and named.person_id = ${personId})
    or (${nominee}.unit_id is not null and exists (select from people_person home join people_unit homes on homes.id = home.unit_id
      where home.id = ${personId} and homes.ancestors @> array[${nominee}.unit_id])))`
}

/** That a nominee stands: nominated by somebody still, has not declined, and is still here, be it one of several. */
export const stands = (alias: string): RawBuilder<boolean> => {
  const nominee = sql.raw(alias)
  return sql`(${nominee}.declined_at is null
    and exists (select from recognition_nomination given where given.nominee_id = ${nominee}.id and given.withdrawn_at is null)
    and case when ${nominee}.unit_id is null
      then exists (select from recognition_nominee_person named join people_person person on person.id = named.person_id
        where named.nominee_id = ${nominee}.id and person.left_at is null)
      else exists (select from people_unit open where open.id = ${nominee}.unit_id and open.retired_at is null) end)`
}

export const peopleOf = (alias: string): RawBuilder<Named[]> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.name), '[]')
  from recognition_nominee_person named join people_person person on person.id = named.person_id
  where named.nominee_id = ${sql.raw(alias)}.id)`

/** The nominees of an award who stand, and of each whether the person is in it. */
export async function listStanding(
  ctx: Ctx,
  awardId: string,
  personId: string,
): Promise<{ id: string; mine: boolean }[]> {
  const { rows } = await sql<{ id: string; mine: boolean }>`
    select nominee.id, ${isIn("nominee", sql`${personId}::uuid`)} as mine from recognition_nominee nominee
    where nominee.award_id = ${awardId} and ${stands("nominee")} order by nominee.id`.execute(ctx.db)
  return rows
}
