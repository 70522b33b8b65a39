import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { setTimeout } from "node:timers/promises"
import { createGunzip } from "node:zlib"
import type pg from "pg"
import { from as copyFrom } from "pg-copy-streams"
import {
  applyMigration,
  listMigrations,
  type Migration,
  makeMigrationTable,
  prepareToMigrate,
} from "#platform/database/migrate.ts"
import { openClient } from "#platform/database/open-client.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type BackupHeader, backupHeader, endOfTable } from "./header.ts"
import { layJobsDown, markPutBack } from "./put-back.ts"
import { removeTables } from "./remove-tables.ts"
import { setReferencesAside } from "./set-references-aside.ts"
import { columnsOf, listTables, moveSequencesOn, quoted } from "./tables.ts"

export type Restored = { header: BackupHeader; tables: number; jobs: number }

type Parts = {
  progress?: (done: number, of: number, table: string) => void
  /** Puts the secret beside the data, on disk, before anything can be read with another. */
  keepSecret?: (secret: string) => void
}

/**
 * Puts a backup into an installation that holds nothing yet, all of it or none: the tables are made as they were when it was written, filled, and then
 * brought up to date as an upgrade would, in one transaction. The waiting jobs are laid down in it too: whichever program starts first on the data sends
 * them again (see put-back.ts), so that a restore may be killed at any moment.
 */
export async function restoreBackup(
  ownerUrl: string,
  file: string,
  { progress, keepSecret }: Parts = {},
): Promise<Restored> {
  const lines = readLines(file)
  const header = await readHeader(lines)
  const known = await listMigrations()
  refuseNewer(header, known)
  const then = new Set(header.migrations)
  const client = await openClient(ownerUrl, "wellserved restore")
  try {
    await prepareToMigrate(client)
    await refuseFull(client)
    await refuseBesideOthers(client)
    await client.query("begin")
    await asOwner(client, async () => {
      await removeTables(client)
      await makeMigrationTable(client)
      for (const migration of known) if (then.has(migration.name)) await applyMigration(client, migration)
    })
    const putReferencesBack = await setReferencesAside(client)
    await fillTables(client, header, lines, progress)
    await putReferencesBack()
    const jobs = await layJobsDown(client, header.at, untilEnd(lines))
    await moveSequencesOn(client)
    await asOwner(client, async () => {
      for (const migration of known) if (!then.has(migration.name)) await applyMigration(client, migration)
    })
    await markPutBack(client, header.at)
    // Before the commit: data without their secret could not be mended, an empty installation loses nothing by another one.
    keepSecret?.(header.secret)
    await client.query("commit")
    return { header, tables: header.tables.length, jobs }
  } catch (error) {
    await client.query("rollback").catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

async function asOwner(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query("set local role wellserved_owner")
  await work()
  await client.query("set local role none")
}

async function fillTables(
  client: pg.Client,
  header: BackupHeader,
  lines: Lines,
  progress?: (done: number, of: number, table: string) => void,
): Promise<void> {
  const there = new Set((await listTables(client)).map((table) => table.name))
  // What a migration filled is in the backup as it became.
  for (const table of there) await client.query(`delete from ${quoted(table)}`)
  for (const [index, table] of header.tables.entries()) {
    progress?.(index, header.tables.length, table.name)
    if (!there.has(table.name)) throw broken(`it holds the table ${table.name}, which this version does not know`)
    // When the lines break off, the copying is called off too: whatever is asked of the connection next would wait for it.
    await pipeline(
      Readable.from(untilEnd(lines, "\n")),
      client.query(copyFrom(`copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`)),
    )
  }
  // Later migrations plan by what is there.
  await client.query("analyze")
}

type Lines = AsyncIterator<string>

function readLines(file: string): Lines {
  const gunzip = createGunzip()
  const source = createReadStream(file)
  source.on("error", (error) => gunzip.destroy(error))
  return createInterface({ input: source.pipe(gunzip), crlfDelay: 0 })[Symbol.asyncIterator]()
}

const broken = (why: string, cause?: unknown) =>
  new Refusal("backup-broken", `This backup cannot be used: ${why}. Take another one.`, { status: 422, cause })

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

async function* untilEnd(lines: Lines, after = ""): AsyncGenerator<string> {
  for (;;) {
    const { value, done } = await lines.next().catch((cause: unknown) => {
      throw broken("it is cut short or damaged", cause)
    })
    if (done) throw broken("its end is missing")
    if (value === endOfTable) return
    yield value + after
  }
}

function refuseNewer(header: BackupHeader, known: readonly Migration[]): void {
  const names = new Set(known.map((migration) => migration.name))
  const unknown = header.migrations.find((name) => !names.has(name))
  if (unknown)
    throw new Refusal(
      "backup-newer",
      `This backup was made by a newer Wellserved (it knows ${unknown}). Restore it with that version.`,
      { status: 422 },
    )
}

async function refuseFull(client: pg.Client): Promise<void> {
  const made = await client.query<{ made: boolean }>("select to_regclass('public.people_person') is not null as made")
  if (!made.rows[0]?.made) return
  const { rows } = await client.query("select 1 from people_person limit 1")
  if (rows.length > 0)
    throw new Refusal(
      "not-empty",
      "There are people in this installation already. Restore into an empty data folder: wellserved restore FILE --data NEWDIR",
    )
}

const patience = 3_000

/**
 * A program that runs on this database holds the secret of before, and would go on with tables that are no longer there. Connections of one that has just
 * ended are waited for.
 */
async function refuseBesideOthers(client: pg.Client): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    const { rows } = await client.query(
      "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name like 'wellserved%' limit 1",
    )
    if (rows.length === 0) return
    if (Date.now() > until) break
    await setTimeout(100)
  }
  throw new Refusal(
    "program-running",
    "A Wellserved is running on this data. Stop it first, or restore into another folder: wellserved restore FILE --data NEWDIR",
  )
}
