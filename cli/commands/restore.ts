import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { restoreBackup } from "#platform/backup/restore-backup.ts"
import { openDatabase } from "#platform/database/open-database.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Common, configOf, withHouse } from "../open.ts"
import { progressLine, say } from "../say.ts"
import { heldAfterPutBack } from "./put-back.ts"

/** `wellserved restore FILE --data NEWDIR`: a backup into an empty installation, all of it or none. */
export async function restore(file: string, common: Common): Promise<void> {
  if (!existsSync(file)) throw new Refusal("no-such-file", `There is no file ${file}.`)
  const config = configOf(common)
  const progress = progressLine(common)
  const database = await openDatabase(config)
  let restored: Awaited<ReturnType<typeof restoreBackup>>
  try {
    restored = await restoreBackup(database.ownerUrl, file, (done, of, table) => progress.at(done / of, table))
  } finally {
    await database.stop()
  }
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(path.join(config.dataDir, "secret"), restored.header.secret, { mode: 0o600 })
  await withHouse(common, async ({ app }) => {
    for (const job of restored.jobs) await app.ctx.events.resend(app.ctx, job.name, job.data)
  })
  progress.done()
  const { at } = restored.header
  say(common, { at, tables: restored.tables, jobs: restored.jobs.length }, [
    `Restored what was backed up at ${at}: ${restored.tables} tables, ${restored.jobs.length} waiting jobs.`,
    heldAfterPutBack,
  ])
}
