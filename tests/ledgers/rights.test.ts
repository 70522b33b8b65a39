import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { freshDatabase } from "#tests/support/database.ts"
import { ledgers } from "#tests/support/ledgers.ts"

/** Tables to which rows are only ever added. What is said once stays said. */
const added = [
  ...ledgers.map(({ table }) => table),
  "platform_audit",
  "platform_audit_link",
  "platform_stamp",
  "platform_stamp_link",
]

const database = await freshDatabase()
const app = new pg.Client({ connectionString: database.appUrl })
beforeAll(() => app.connect())
afterAll(async () => {
  await app.end()
  await database.drop()
})

const sealed = async () => {
  const { rows } = await app.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not has_table_privilege('wellserved_app', c.oid, 'update') and has_table_privilege('wellserved_app', c.oid, 'insert')
    order by 1`)
  return rows.map((row) => row.name)
}

test("the ledgers are sealed against the program's own role", async () => {
  expect(added.length).toBeGreaterThan(30)
  expect(await sealed()).toEqual(expect.arrayContaining(added))
})

test("no row of a sealed table can be changed, deleted or swept away by the program", async () => {
  const tables = await sealed()
  for (const table of tables) {
    const { rows } = await app.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attidentity = '' limit 1`,
      [table],
    )
    const column = rows[0]?.name
    const attempts = [
      `update ${table} set ${column} = ${column}`,
      `truncate ${table}`,
      `drop table ${table}`,
      `alter table ${table} rename to taken`,
    ]
    for (const attempt of attempts)
      await expect(app.query(attempt), attempt).rejects.toThrow(/permission denied|must be owner/)
  }
})

test("nothing said in a ledger can be deleted from it", async () => {
  for (const table of added) await expect(app.query(`delete from ${table}`), table).rejects.toThrow("permission denied")
})

test("the program's role cannot give itself more rights", async () => {
  const rights = async () => {
    const { rows } =
      await app.query(`select current_user as me, has_table_privilege('platform_audit', 'update') as changes,
      pg_has_role('wellserved_app', 'wellserved_owner', 'member') as owns`)
    return rows[0]
  }
  await app.query("grant update on platform_audit to wellserved_app").catch(() => {})
  expect(await rights()).toEqual({ me: "wellserved_app", changes: false, owns: false })
})
