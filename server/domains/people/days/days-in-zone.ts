import { type RawBuilder, sql } from "kysely"

/** Days of an instant in SQL, where `zone` is a time zone: whichever the zone, most instants are told without looking it up. */

/** The time zone of the unit that a column names: its own or that of the nearest unit above which has one, else the organisation's. */
export const zoneOfUnit = (column: string, organisation: string): RawBuilder<string> =>
  sql`coalesce((select above.time_zone from people_unit own join people_unit above on above.id = any(own.ancestors)
    where own.id = ${sql.ref(column)} and above.time_zone is not null order by cardinality(above.ancestors) desc limit 1), ${organisation})`

/** The calendar day of an instant in a zone. */
export const dayOfInstant = (column: string, zone: RawBuilder<string>): RawBuilder<string> =>
  sql`(${sql.ref(column)} at time zone ${zone})::date`

/** That an instant lies on this day in its zone, or later. A day begins and ends within a day of the same one in Greenwich everywhere. */
export const sinceDay = (column: string, zone: RawBuilder<string>, day: string): RawBuilder<boolean> =>
  sql`(${sql.ref(column)} >= ${midnight(day, -1)} and (${sql.ref(column)} >= ${midnight(day, 1)} or ${dayOfInstant(column, zone)} >= ${day}::date))`

/** That it lies on this day, or earlier. */
export const untilDay = (column: string, zone: RawBuilder<string>, day: string): RawBuilder<boolean> =>
  sql`(${sql.ref(column)} < ${midnight(day, 2)} and (${sql.ref(column)} < ${midnight(day, 0)} or ${dayOfInstant(column, zone)} <= ${day}::date))`

const midnight = (day: string, later: number) => sql`((${day}::date + ${later}::int)::timestamp at time zone 'UTC')`
