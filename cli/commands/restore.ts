import { existsSync } from "node:fs"
import { restoreBackup } from "#platform/backup/restore-backup.ts"
import { putSecret } from "#platform/config/secret.ts"
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
    restored = await restoreBackup(database.ownerUrl, file, {
      progress: (done, of, table) => progress.at(done / of, table),
      keepSecret: (secret) => putSecret(config.dataDir, secret, process.env),
    })
  } finally {
    await database.stop()
  }
  // The first start on the data sends again what waited; should this one not come to it, the next one does.
  await withHouse(common, async () => {})
  progress.done()
  const { at } = restored.header
  say(common, { at, tables: restored.tables, jobs: restored.jobs }, [
    `Restored what was backed up at ${at}: ${restored.tables} tables, ${restored.jobs} waiting jobs.`,
    heldAfterPutBack,
  ])
}
