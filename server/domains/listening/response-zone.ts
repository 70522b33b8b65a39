import { type RawBuilder, sql } from "kysely"
import { zoneOfUnit } from "#people"

/** The time zone that decides on which day a response `r` came, in SQL: the one its import declared, else that of its unit. Its facts are counted on this day. */
export const responseZone = (organisation: string): RawBuilder<string> =>
  sql`coalesce((select imported.map ->> 'timeZone' from listening_import imported where imported.id = r.import_id), ${zoneOfUnit("r.unit_id", organisation)})`
