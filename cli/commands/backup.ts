import path from "node:path"
import { writeBackup } from "#platform/backup/write-backup.ts"
import { type Common, withHouse } from "../open.ts"
import { progressLine, say } from "../say.ts"

/** `wellserved backup [FILE]`: everything into one file, while the program runs. */
export async function backup(file: string | undefined, common: Common): Promise<void> {
  const progress = progressLine(common)
  const now = new Date()
  const target = path.resolve(file ?? `wellserved-${now.toISOString().slice(0, 19).replaceAll(":", "")}.backup`)
  const written = await withHouse(common, (house) =>
    writeBackup(house.database.ownerUrl, target, {
      secret: house.app.ctx.house.secret,
      now,
      progress: (done, of, table) => progress.at(done / of, table),
    }),
  )
  progress.done()
  say(common, written, [
    `Wrote ${written.file} (${(written.bytes / 1e6).toFixed(1)} MB, ${written.tables} tables).`,
    "It holds everything, the signing secret included: keep it as you keep the data.",
  ])
}
