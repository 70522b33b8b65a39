import { importPeople, previewPeopleImport } from "#people"
import { type Common, withHouse } from "../open.ts"
import { csvOf } from "../read-sheet.ts"
import { during, say } from "../say.ts"

type How = Common & { sheet?: string; complete?: boolean; dryRun?: boolean }

/** `wellserved import people FILE`: the good rows are kept; the bad ones are named with line and reason. */
export async function importPeopleFile(file: string, how: How): Promise<void> {
  const csv = await csvOf(file, how.sheet)
  await withHouse(how, async ({ app: { ctx } }) => {
    const input = { csv, complete: how.complete ?? false }
    const carryOut = how.dryRun ? previewPeopleImport : importPeople
    const { counts, bad, newUnits } = await during(how, "Comparing people", () => carryOut(ctx, input))
    say(how, { ...counts, newUnits: newUnits.length, badRows: bad }, [
      `${how.dryRun ? "Would be" : "Done"}: ${counts.join} join, ${counts.change} change, ${counts.leave} leave, ${counts.same} stay as they are, ${newUnits.length} new units.`,
      ...bad.map(({ line, reason }) => `Line ${line}: ${reason}`),
    ])
  })
}
