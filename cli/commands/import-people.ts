import { readFile } from "node:fs/promises"
import { importPeople, previewPeopleImport } from "#people"
import { type Common, withHouse } from "../open.ts"
import { say } from "../say.ts"

type How = Common & { complete?: boolean; dryRun?: boolean }

/** `wellserved import people FILE`: the good rows are kept; the bad ones are named with line and reason. */
export async function importPeopleFile(file: string, how: How): Promise<void> {
  const csv = await readFile(file, "utf8")
  await withHouse(how, async ({ app: { ctx } }) => {
    const input = { csv, complete: how.complete ?? false }
    const { counts, bad, newUnits } = await (how.dryRun ? previewPeopleImport : importPeople)(ctx, input)
    say(how, { ...counts, newUnits: newUnits.length, badRows: bad }, [
      `${how.dryRun ? "Would be" : "Done"}: ${counts.join} join, ${counts.change} change, ${counts.leave} leave, ${counts.same} stay as they are, ${newUnits.length} new units.`,
      ...bad.map(({ line, reason }) => `Line ${line}: ${reason}`),
    ])
  })
}
