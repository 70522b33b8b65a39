import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { chainerOf } from "#platform/chain/chainer.ts"
import type { Ctx } from "#platform/ctx.ts"
import { connect, type Db } from "#platform/database/connect.ts"
import { checkLedger, type LedgerFault } from "#platform/ledgers/check-ledger.ts"
import { checkLedgers } from "#platform/ledgers/check-ledgers.ts"
import { type Ledger, type Said, saidBy } from "#platform/ledgers/ledger.ts"
import { stampChain } from "#platform/ledgers/stamp-chain.ts"
import { ledgers } from "#tests/support/ledgers.ts"
import { openAirline } from "#tests/support/sample-house.ts"
import { fillTheRest } from "./fill-the-rest.ts"

// Somebody with the owner's rights on the database, past the program: they have done away with every constraint that stood in their way.

const house = await openAirline()
const owner = connect(house.database.ownerUrl)
afterAll(() => owner.close())

beforeAll(async () => {
  await fillTheRest(house)
  await chainerOf(stampChain).chain(house.ctx)
  const tables = [...ledgers.map(({ table }) => table), "platform_stamp_link"]
  const { rows } = await sql<{ statement: string }>`
    select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as statement from pg_constraint
    where contype in ('c', 'f', 'u') and (conrelid = any(${tables}::text[]::regclass[]) or confrelid = any(${tables}::text[]::regclass[]))
    order by contype = 'f' desc`.execute(owner.db)
  for (const { statement } of rows) await sql.raw(statement).execute(owner.db)
  await sql`alter table recovery_clock_event alter seq drop identity`.execute(owner.db)
  const indexes = await sql<{ name: string }>`select indexrelid::regclass::text as name from pg_index
    where indrelid = any(${tables}::text[]::regclass[]) and indisunique and not indisprimary`.execute(owner.db)
  for (const { name } of indexes.rows) await sql.raw(`drop index if exists ${name}`).execute(owner.db)
})

class Undone extends Error {}

/** What is found after this was done; then it is undone. */
async function afterwards<T>(tamper: (db: Db) => Promise<unknown>, look: (ctx: Ctx) => Promise<T>): Promise<T> {
  let found: { value: T } | undefined
  await owner.db
    .transaction()
    .execute(async (db) => {
      await tamper(db)
      found = { value: await look({ ...house.ctx, db }) }
      throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  if (!found) throw new Error("Nothing was looked at")
  return found.value
}

const faultsAfter = (ledger: Ledger, tamper: (db: Db) => Promise<unknown>) =>
  afterwards(tamper, async (ctx) => (await checkLedger(ctx, ledger)).faults)
const briefly = (faults: readonly LedgerFault[]) => faults.map(({ why, row }) => `${why} ${row}`)

type Column = { name: string; type: string; must: boolean; key: boolean }
const columnsOf = async ({ table, key }: Ledger): Promise<Column[]> =>
  (
    await sql<
      Omit<Column, "key">
    >`select attname as name, atttypid::regtype::text as type, attnotnull as must from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(owner.db)
  ).rows.map((column) => ({ ...column, key: key.includes(column.name) }))

type Row = { ctid: string; key: string }
/** Some rows of a ledger, by their place, and by their key as the doctor names it. */
const rowsOf = async (ledger: Ledger, most: number): Promise<Row[]> => {
  const { rows } = await sql<Said & { ctid: string }>`
    select entry.ctid::text, ${saidBy(ledger)} from ${sql.table(ledger.table)} entry limit ${most}`.execute(owner.db)
  return rows.map(({ ctid, row_key }) => ({ ctid, key: row_key }))
}

/** Another value of the same type. */
const other: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => "gen_random_uuid()",
  text: (column) => `coalesce(${column}, '') || ' '`,
  boolean: (column) => `not coalesce(${column}, false)`,
  smallint: (column) => `coalesce(${column}, 0) + 1000`,
  integer: (column) => `coalesce(${column}, 0) + 1000`,
  bigint: (column) => `coalesce(${column}, 0) + 1000000000`,
  date: (column) => `coalesce(${column}, current_date) + 1`,
  "timestamp with time zone": (column) => `coalesce(${column}, now()) + interval '1 microsecond'`,
  bytea: (column) => `coalesce(${column}, '') || '\\x00'`,
  "text[]": (column) => `array_append(${column}, 'more')`,
  "uuid[]": (column) => `array_append(${column}, gen_random_uuid())`,
  jsonb: (column) => `jsonb_set(coalesce(${column}, '{}'), '{planted}', 'null')`,
}

test("the sample, and whatever was done in it since, is as it was written", async () => {
  const check = await checkLedgers(house.ctx, ledgers)
  expect(check.ledgers.filter(({ faulty, since }) => faulty > 0 || since === null)).toEqual([])
  expect(check.ledgers.filter(({ rows }) => rows === 0).map(({ ledger }) => ledger.table)).toEqual([])
  expect(check.chain).toMatchObject({ broken: null, waiting: 0 })
  expect(check.chain.sound).toBe(check.ledgers.reduce((sum, { rows }) => sum + rows, 0))
})

test.each(ledgers)("$table: whichever value of a row is changed, the doctor names the row", async (ledger) => {
  const [row] = await rowsOf(ledger, 1)
  if (!row) throw new Error(`There is no row in ${ledger.table}`)
  for (const { name, type, key, must } of await columnsOf(ledger)) {
    const change = other[type]?.(name)
    if (!change) throw new Error(`${ledger.table}.${name} is of the type ${type}`)
    const values = [change, ...(must || key ? [] : [`case when ${name} is null then ${change} end`])]
    for (const value of values) {
      const faults = await faultsAfter(ledger, (db) =>
        sql.raw(`update ${ledger.table} set ${name} = ${value} where ctid = '${row.ctid}'`).execute(db),
      )
      if (key) expect(briefly(faults).sort()).toEqual([expect.stringContaining("row-added"), `row-deleted ${row.key}`])
      else
        expect(briefly(faults), `${name} = ${value}`).toEqual([
          `${ledger.words.includes(name) ? "words" : "row"}-changed ${row.key}`,
        ])
    }
  }
})

test.each(ledgers)(
  "$table: a row that was deleted is named, and so are all when the table is emptied",
  async (ledger) => {
    const [row] = await rowsOf(ledger, 1)
    const faults = await faultsAfter(ledger, (db) =>
      sql.raw(`delete from ${ledger.table} where ctid = '${row?.ctid}'`).execute(db),
    )
    expect(faults).toMatchObject([{ ledger: ledger.table, row: row?.key, why: "row-deleted" }])
    expect(faults[0]?.at).toMatch(/^20\d\d-\d\d-\d\dT/)
    const { faulty, rows } = await afterwards(
      (db) => sql`truncate ${sql.table(ledger.table)} cascade`.execute(db),
      (ctx) => checkLedger(ctx, ledger),
    )
    expect([faulty > 0, rows]).toEqual([true, 0])
  },
)

test.each(ledgers)("$table: a row that was added past the program is named", async (ledger) => {
  const [row] = await rowsOf(ledger, 1)
  const columns = await columnsOf(ledger)
  const [first] = columns.filter(({ name }) => name === ledger.key[0])
  const added = first?.type === "uuid" ? "0197a000-0000-7000-8000-00000000add0" : "900000001"
  const list = columns.map(({ name }) => name).join(", ")
  const values = columns.map(({ name, type }) => (name === first?.name ? `'${added}'::${type}` : name)).join(", ")
  const faults = await faultsAfter(ledger, (db) =>
    sql
      .raw(
        `insert into ${ledger.table} (${list}) overriding system value select ${values} from ${ledger.table} where ctid = '${row?.ctid}'`,
      )
      .execute(db),
  )
  expect(briefly(faults)).toEqual([expect.stringMatching(`^row-added ${added}`)])
})

test.each(ledgers)("$table: of two rows whose contents were swapped, both are named", async (ledger) => {
  const rows = await rowsOf(ledger, 200)
  const columns = (await columnsOf(ledger)).filter(({ key }) => !key)
  if (columns.length === 0) return
  const list = columns.map(({ name }) => name)
  const content = `row(${list.map((name) => `entry.${name}`).join(", ")})::text`
  const { rows: contents } = await sql
    .raw<{ ctid: string; content: string }>(`select entry.ctid::text, ${content} as content from ${ledger.table} entry`)
    .execute(owner.db)
  const saying = new Map(contents.map((one) => [one.ctid, one.content]))
  const [one] = rows
  const another = rows.find(({ ctid }) => saying.get(ctid) !== saying.get(one?.ctid ?? ""))
  if (!one || !another) throw new Error(`There are no two different rows in ${ledger.table}`)
  const faults = await faultsAfter(ledger, (db) =>
    sql
      .raw(
        `update ${ledger.table} x set (${list.join(", ")}) = (select ${list.map((name) => `y.${name}`).join(", ")} from ${ledger.table} y
           where y.ctid = case x.ctid when '${one.ctid}'::tid then '${another.ctid}'::tid else '${one.ctid}'::tid end)
         where x.ctid in ('${one.ctid}'::tid, '${another.ctid}'::tid)`,
      )
      .execute(db),
  )
  expect(faults.map(({ row }) => row).sort()).toEqual([one.key, another.key].sort())
})
