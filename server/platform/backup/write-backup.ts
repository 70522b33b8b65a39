import { createWriteStream } from "node:fs"
import { open, rename, rm } from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import { to as copyTo } from "pg-copy-streams"
import { openClient } from "#platform/database/open-client.ts"
import { type BackupHeader, endOfTable } from "./header.ts"
import { columnsOf, listApplied, listTables, quoted } from "./tables.ts"

export type BackupWritten = { file: string; tables: number; jobs: number; bytes: number }

/**
 * Writes a backup while the program runs: one snapshot of everything, so that no half of a deed is in it. The file appears under its name only when it is
 * whole and on disk.
 */
export async function writeBackup(
  ownerUrl: string,
  file: string,
  parts: { secret: Buffer; now: Date; progress?: (done: number, of: number, table: string) => void },
): Promise<BackupWritten> {
  const client = await openClient(ownerUrl, "wellserved backup")
  const draft = `${file}.part`
  try {
    await client.query("begin isolation level repeatable read read only")
    const tables = await listTables(client)
    const header: BackupHeader = {
      product: "wellserved",
      format: 1,
      at: parts.now.toISOString(),
      migrations: await listApplied(client),
      secret: parts.secret.toString("hex"),
      tables,
    }
    const jobs = await client.query<{ name: string; data: object }>(
      // A dead letter goes back to where it failed, to be tried anew.
      "select coalesce(source_name, name) as name, data from pgboss.job where state in ('created', 'retry', 'active') order by created_on",
    )
    async function* contents() {
      yield `${JSON.stringify(header)}\n`
      for (const [index, table] of tables.entries()) {
        parts.progress?.(index, tables.length, table.name)
        yield* client.query(copyTo(`copy (select ${columnsOf(table)} from ${quoted(table.name)}) to stdout`))
        yield `${endOfTable}\n`
      }
      for (const job of jobs.rows) yield `${JSON.stringify(job)}\n`
      yield `${endOfTable}\n`
    }
    await pipeline(contents, createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600 }))
    await client.query("commit")
    const bytes = await sync(draft)
    await rename(draft, file)
    return { file, tables: tables.length, jobs: jobs.rows.length, bytes }
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await client.end()
  }
}

/** Brings a file to the disk; its size in bytes. */
async function sync(file: string): Promise<number> {
  const handle = await open(file, "r+")
  try {
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}
