import { type RawBuilder, sql } from "kysely"

/** An instant as text that is the same in every session: UTC with microseconds, "2026-11-22T08:00:00.000000Z". */
export const asInstant = (time: RawBuilder<unknown>): RawBuilder<string> =>
  sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** The same of a date of ours. */
export const instantOf = (at: Date): string => at.toISOString().replace("Z", "000Z")
