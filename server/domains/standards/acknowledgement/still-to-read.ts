import { sql } from "kysely"

/**
 * Who still has to read what: one row for each person who works here and each standard in force that everyone was asked to read, where they have said yes
 * neither to the wording that was asked about nor to a later one. A small edit after that asks nothing of anybody.
 * Columns: person_id, standard_id, due_on, asked_number.
 */
export const stillToRead = sql`
  select person.id as person_id, standard.id as standard_id, request.due_on, asked.number as asked_number
  from standards_standard standard
  join lateral (select version_id, due_on from standards_acknowledgement_request r
    where r.standard_id = standard.id order by r.id desc limit 1) request on true
  join standards_version asked on asked.id = request.version_id
  join people_person person on person.left_at is null
  where standard.state = 'published' and not exists (
    select from standards_acknowledgement yes join standards_version version on version.id = yes.version_id
    where yes.standard_id = standard.id and yes.person_id = person.id and version.number >= asked.number)`
