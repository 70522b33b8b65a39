import { type RawBuilder, sql } from "kysely"
import { asInstant } from "#platform/database/as-instant.ts"
import type { Schema } from "#platform/database/connect.ts"

export type LedgerTable = keyof Schema & string

/** A table to which rows are only ever added, by `append`. The database's rights keep the program from changing them; a stamp shows who else did. */
export type Ledger<T extends LedgerTable = LedgerTable> = {
  table: T
  /** What it holds, for whoever reads what the doctor found: "remedies". */
  holds: string
  /** Its primary key. */
  key: readonly string[]
  /** All of its columns that hold an instant; the first says when a row was written. */
  times: readonly string[]
  /** Words about customers, which the law may have taken out: the stamp holds them by a salted hash of their own. */
  words: readonly string[]
}

type Column<T extends LedgerTable> = keyof Schema[T] & string

/** Columns may be added to a ledger where old rows have null in them. Whatever else a migration does to its rows breaks their stamps. */
export function ledger<T extends LedgerTable>(
  table: T,
  holds: string,
  columns: { key?: readonly Column<T>[]; times: readonly Column<T>[]; words?: readonly Column<T>[] },
): Ledger<T> {
  return { table, holds, key: columns.key ?? ["id"], times: columns.times, words: columns.words ?? [] }
}

/** A row as its stamp sees it. */
export type Said = {
  row_key: string
  /** Its values as PostgreSQL writes them, in one order and zone, without what is null. */
  row_said: string
  /** The words that may be taken out; null where the ledger has none. */
  row_words: string | null
}

/** The columns of Said, for a query on a ledger's rows as `entry`: no ledger has a column of that name, which would be taken for the row. */
export function saidBy({ key, times, words }: Ledger): RawBuilder<unknown> {
  const own = (column: string) => sql.ref(`entry.${column}`)
  const instant = (column: string) => asInstant(own(column))
  const keys = key.map((column) => (times.includes(column) ? instant(column) : own(column)))
  const instants = times.map((column) => sql`${sql.lit(column)}, ${instant(column)}`)
  const apart = sql.join([...times, ...words].map((column) => sql.lit(column)))
  const rest = times.length + words.length === 0 ? sql`to_jsonb(entry)` : sql`to_jsonb(entry) - array[${apart}]`
  return sql`concat_ws(' ', ${sql.join(keys)}) as row_key,
    ${withoutNulls(sql`(${rest}) || jsonb_build_object(${sql.join(instants)})`)} as row_said,
    ${words.length === 0 ? sql`null::text` : withoutNulls(sql`jsonb_build_object(${sql.join(words.map((column) => sql`${sql.lit(column)}, ${own(column)}`))})`)} as row_words`
}

const withoutNulls = (object: RawBuilder<unknown>) =>
  sql`(select coalesce(jsonb_object_agg(one.key, one.value), '{}')::text from jsonb_each(${object}) one where one.value <> 'null')`
