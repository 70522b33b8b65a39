import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { afterAll, expect, test } from "vitest"
import { ask } from "#tests/support/ask.ts"
import { freshDatabase } from "#tests/support/database.ts"
import { ledgers } from "#tests/support/ledgers.ts"

/** What is only ever added to and is no ledger, and why. */
const noLedgers: Readonly<Record<string, string>> = {
  platform_audit: "is chained by its own hashes",
  platform_audit_link: "is that chain",
  platform_stamp: "holds the stamps",
  platform_stamp_link: "is their chain",
  platform_ledger: "says since when there are stamps, under the secret",
  platform_fact_shape: "numbers what facts have in common, and says nothing of its own",
  platform_fact_dims: "numbers what facts have in common, and says nothing of its own",
  platform_fact_kept: "holds facts that were counted, which were told by records that stand elsewhere",
}

const root = path.resolve(import.meta.dirname, "../..")
const database = await freshDatabase()
afterAll(() => database.drop())

const addedTo = async () =>
  (await ask(
    database.ownerUrl,
    `select array_agg(c.relname::text order by c.relname) from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and has_table_privilege('wellserved_app', c.oid, 'insert')
       and not has_table_privilege('wellserved_app', c.oid, 'update') and not has_table_privilege('wellserved_app', c.oid, 'delete')`,
  )) as string[]

test("what the program may add to and never change is a ledger whose rows are stamped, or says why it is none", async () => {
  const known = [...ledgers.map(({ table }) => table as string), ...Object.keys(noLedgers)]
  expect(await addedTo()).toEqual(known.sort())
  await ask(
    database.ownerUrl,
    `do $$ begin
       set local role wellserved_owner;
       create table recovery_planted (id int);
       revoke update, delete on recovery_planted from wellserved_app;
     end $$`,
  )
  expect((await addedTo()).filter((table) => !known.includes(table))).toEqual(["recovery_planted"])
})

test("a ledger names its own primary key, and all of its instants, so that stamps are the same in every time zone", async () => {
  const columns = (await ask(
    database.ownerUrl,
    `select jsonb_object_agg(c.relname, jsonb_build_object('key', (select jsonb_agg(a.attname order by array_position(k.conkey, a.attnum))
         from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey) where k.conrelid = c.oid and k.contype = 'p'),
       'times', (select coalesce(jsonb_agg(a.attname), '[]') from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and a.atttypid in ('timestamptz'::regtype, 'timetz'::regtype))))
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )) as Record<string, { key: string[]; times: string[] }>
  const said = ledgers.map(({ table, key, times }) => ({ table, key, times: [...times].sort() }))
  const there = ledgers.map(({ table }) => ({ table, key: columns[table]?.key, times: columns[table]?.times.sort() }))
  expect(said).toEqual(there)
})

test("no ledger has a column that would be taken for its row", async () => {
  const named = await ask(
    database.ownerUrl,
    `select count(*)::int from pg_attribute where attname in ('entry', 'row_key', 'row_said', 'row_words')
       and attrelid = any(array[${ledgers.map(({ table }) => `'${table}'::regclass`).join(", ")}])`,
  )
  expect(named).toBe(0)
})

/** Where a text adds to one of these tables and does not go by `append`. */
function bypasses(text: string, tables: readonly string[]): string[] {
  const insert = new RegExp(
    `(?:(?:insertInto|copyLines|insert)\\(\\s*(?:\\w+,\\s*)?["'\`]|insert\\s+into\\s+)(${tables.join("|")})\\b`,
    "g",
  )
  return [...text.matchAll(insert)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    return /\bappend\(\s*ctx,\s*\w+,\s*(?:ctx\.db\s*\.\s*|sql`\s*)$/.test(before) ? [] : [match[1] ?? ""]
  })
}

test("nothing is added to a ledger but by what stamps it", () => {
  const tables = ledgers.map(({ table }) => table)
  const files = ["server", "sample", "cli"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  )
  const code = files.filter((file) => file.endsWith(".ts") && !/\.test\.ts$/.test(file))
  expect(code.length).toBeGreaterThan(500)
  const found = code.flatMap((file) =>
    bypasses(readFileSync(path.join(root, file), "utf8"), tables).map((table) => `${file} adds to ${table}`),
  )
  expect(found).toEqual([])
  expect(bypasses('await ctx.db.insertInto("recovery_note").values(row).execute()', tables)).toEqual(["recovery_note"])
  expect(bypasses('await insert(ctx, "recovery_note", "id uuid", rows)', tables)).toEqual(["recovery_note"])
  expect(bypasses("await sql`insert into recovery_note (id) values (1)`", tables)).toEqual(["recovery_note"])
})
