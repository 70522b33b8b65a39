import { once } from "node:events"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { createGunzip } from "node:zlib"
import pg from "pg"
import { from as copyFrom } from "pg-copy-streams"
import { Refusal } from "#platform/errors/refusal.ts"
import { type BackupHeader, backupHeader, endOfTable } from "./header.ts"
import { columnsOf, listApplied, listTables, quoted } from "./tables.ts"

export type Restored = { header: BackupHeader; tables: number; jobs: { name: string; data: object }[] }

/** Puts a backup into an installation that has been migrated and holds nothing yet, all of it or none. The waiting jobs come back to be sent again. */
export async function restoreBackup(
  ownerUrl: string,
  file: string,
  progress?: (done: number, of: number, table: string) => void,
): Promise<Restored> {
  const lines = readLines(file)
  const header = await readHeader(lines)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "wellserved restore" })
  await client.connect()
  try {
    await refuseUnfit(client, header)
    await client.query("begin")
    await relaxReferences(client)
    const there = new Set((await listTables(client)).map((table) => table.name))
    for (const table of there) await client.query(`delete from ${quoted(table)}`)
    for (const [index, table] of header.tables.entries()) {
      progress?.(index, header.tables.length, table.name)
      if (!there.has(table.name)) throw broken(`it holds the table ${table.name}, which this version does not know`)
      const into = client.query(copyFrom(`copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`))
      for await (const line of untilEnd(lines)) if (!into.write(`${line}\n`)) await once(into, "drain")
      into.end()
      await once(into, "finish")
    }
    const jobs: Restored["jobs"] = []
    for await (const line of untilEnd(lines)) jobs.push(JSON.parse(line))
    await moveSequencesOn(client)
    await client.query("commit")
    return { header, tables: header.tables.length, jobs }
  } catch (error) {
    await client.query("rollback").catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

type Lines = AsyncIterator<string>

function readLines(file: string): Lines {
  const gunzip = createGunzip()
  const source = createReadStream(file)
  source.on("error", (error) => gunzip.destroy(error))
  return createInterface({ input: source.pipe(gunzip), crlfDelay: 0 })[Symbol.asyncIterator]()
}

const broken = (why: string) =>
  new Refusal("backup-broken", `This backup cannot be used: ${why}. Take another one.`, { status: 422 })

async function readHeader(lines: Lines): Promise<BackupHeader> {
  try {
    return backupHeader.parse(JSON.parse((await lines.next()).value))
  } catch (cause) {
    throw new Refusal("not-a-backup", "This file is not a backup of Wellserved, or it cannot be read.", {
      status: 422,
      cause,
    })
  }
}

async function* untilEnd(lines: Lines): AsyncGenerator<string> {
  for (;;) {
    const { value, done } = await lines.next()
    if (done) throw broken("its end is missing")
    if (value === endOfTable) return
    yield value
  }
}

async function refuseUnfit(client: pg.Client, header: BackupHeader): Promise<void> {
  const applied = new Set(await listApplied(client))
  const unknown = header.migrations.find((name) => !applied.has(name))
  if (unknown)
    throw new Refusal(
      "backup-newer",
      `This backup was made by a newer Wellserved (it knows ${unknown}). Restore it with that version.`,
      { status: 422 },
    )
  const { rows } = await client.query("select 1 from people_person limit 1")
  if (rows.length > 0)
    throw new Refusal(
      "not-empty",
      "There are people in this installation already. Restore into an empty data folder: wellserved restore FILE --data NEWDIR",
    )
}

/** Rows come in the order of their tables' names, so references are checked by the backup's own consistency. */
async function relaxReferences(client: pg.Client): Promise<void> {
  try {
    await client.query("set local session_replication_role = replica")
  } catch (cause) {
    throw new Refusal(
      "restore-rights",
      "The account in DATABASE_URL may not set session_replication_role, which restoring needs. Use a superuser for the restore.",
      { cause },
    )
  }
}

async function moveSequencesOn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and a.attidentity <> '' and c.relkind in ('r', 'p')`)
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${quoted(column)}) from ${quoted(table)}), 0) + 1, false)`,
      [table, column],
    )
}
