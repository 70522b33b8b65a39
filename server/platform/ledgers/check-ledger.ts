import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { asInstant } from "#platform/database/as-instant.ts"
import { type Ledger, type Said, saidBy } from "./ledger.ts"
import { changeSince } from "./stamp.ts"

/** One row that is not as the program left it. */
export type LedgerFault = {
  ledger: string
  /** Its primary key; of several columns, with spaces between. */
  row: string
  /** When it was stamped: as it was written, or with what was there before. Of an added row what it says itself, null where it says nothing. */
  at: string | null
  why: "row-changed" | "words-changed" | "row-added" | "row-deleted"
}

export type LedgerCheck = {
  rows: number
  /** How many rows are not as they were written, and the first of them. */
  faulty: number
  faults: LedgerFault[]
}

const page = 2_000
const named = 20

/** A row and its stamp; of a row that was added the stamp is missing, of a deleted one the row. */
type Pair = { [K in keyof Said]: Said[K] | null } & {
  written: string | null
  stamp_key: string | null
  stamp_at: string
  salt: Buffer | null
  words_mac: Buffer | null
  mac: Buffer
}

/**
 * Holds every row of a ledger against its stamp, and every stamp against its row, in the transaction's snapshot; a page at a time. `seen` is told of each
 * page how many rows it had.
 */
export async function checkLedger(
  ctx: Ctx,
  ledger: Ledger,
  seen: (rows: number) => void = () => {},
): Promise<LedgerCheck> {
  const check: LedgerCheck = { rows: 0, faulty: 0, faults: [] }
  await sql`declare pairs no scroll cursor for ${pairsOf(ledger)}`.execute(ctx.db)
  const fetch = () => sql<Pair>`fetch ${sql.lit(page)} from pairs`.execute(ctx.db)
  // The database reads the next page while this one is hashed.
  for (let next = fetch(); ; ) {
    const { rows } = await next
    if (rows.length === page) next = fetch()
    for (const row of rows) {
      if (row.row_key !== null) check.rows += 1
      const fault = faultOf(ctx, ledger, row)
      if (!fault) continue
      check.faulty += 1
      if (check.faults.length < named) check.faults.push(fault)
    }
    seen(rows.length)
    if (rows.length < page) break
  }
  await sql`close pairs`.execute(ctx.db)
  return check
}

function pairsOf(ledger: Ledger): RawBuilder<Pair> {
  const [table, [time]] = [ledger.table, ledger.times]
  return sql`select said.*, stamp.row_key as stamp_key, ${asInstant(sql`stamp.at`)} as stamp_at, stamp.salt, stamp.words_mac, stamp.mac
    from (select ${saidBy(ledger)}, ${time ? asInstant(sql.ref(`entry.${time}`)) : sql`null::text`} as written
      from ${sql.table(table)} entry) said
    full join (select * from platform_stamp where ledger = ${sql.lit(table)}) stamp on stamp.row_key = said.row_key`
}

function faultOf(ctx: Ctx, { table }: Ledger, row: Pair): LedgerFault | undefined {
  const fault = (why: LedgerFault["why"], key: string, at: string | null) => ({ ledger: table, row: key, at, why })
  if (row.stamp_key === null) return fault("row-added", row.row_key ?? "", row.written)
  if (row.row_key === null || row.row_said === null) return fault("row-deleted", row.stamp_key, row.stamp_at)
  const said: Said = { row_key: row.row_key, row_said: row.row_said, row_words: row.row_words }
  const stamp = { row_key: row.stamp_key, salt: row.salt, words_mac: row.words_mac, mac: row.mac }
  const why = changeSince(ctx.house, table, row.stamp_at, said, stamp)
  return why && fault(why, row.row_key, row.stamp_at)
}
