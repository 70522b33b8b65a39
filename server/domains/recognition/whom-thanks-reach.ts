import { type SqlBool, sql } from "kysely"

// Conditions are on a row of recognition_kudos that is called kudos.

/**
 * The ids of all thanks to this person, each once: by name, or with a team that they are in, once they worked here; who thanks their own team is not
 * thanked by it. None for null.
 */
export const thanksOf = (personId: string | null) => sql<{ kudos_id: string }>`
  select kudos_id from recognition_kudos_person where person_id = ${personId}::uuid
  union
  select thanked.kudos_id
  from people_person me
  join people_unit home on home.id = me.unit_id
  join recognition_kudos_unit thanked on thanked.unit_id = any (home.ancestors)
  join recognition_kudos given on given.id = thanked.kudos_id
  where me.id = ${personId}::uuid and given.from_id is distinct from me.id and given.at >= coalesce(me.starts_on, me.made_at::date)`

/** It is one of the thanks to this person. Asked for by its ids, so that those of one person are found among very many and not searched for. */
export const reachesPerson = (personId: string | null) => sql<SqlBool>`kudos.id in (${thanksOf(personId)})`

/** It thanks somebody of this unit or of those below it, or one of these as a whole. */
export const thanksSomebodyIn = (unitId: string) => sql<SqlBool>`(
  exists (
    select from recognition_kudos_person thanked
    join people_person person on person.id = thanked.person_id
    join people_unit unit on unit.id = person.unit_id
    where thanked.kudos_id = kudos.id and unit.ancestors @> array[${unitId}::uuid])
  or exists (
    select from recognition_kudos_unit thanked join people_unit unit on unit.id = thanked.unit_id
    where thanked.kudos_id = kudos.id and unit.ancestors @> array[${unitId}::uuid]))`
