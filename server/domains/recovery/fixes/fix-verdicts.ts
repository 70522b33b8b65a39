import type { z } from "zod"
import type { getFix, listFixVerdicts as listContract } from "#contracts/recovery.ts"
import { listVerdicts, sayInEnglish } from "#measures"
import type { Ctx } from "#platform/ctx.ts"

/** What the charts say of a fix that is done: a verdict for each measure it was marked on. */
export async function readVerdictsOfFix(ctx: Ctx, id: string): Promise<z.input<typeof getFix.reply>["verdicts"]> {
  return (await listVerdicts(ctx, { kind: "fix", id })).flatMap(({ change, verdict }) =>
    verdict === null
      ? []
      : [
          {
            changeId: change.id,
            measure: change.measure,
            unitId: change.unitId,
            day: change.day,
            ...verdict,
            sentence: sayInEnglish(verdict.says),
          },
        ],
  )
}

/** Every one is read from a chart of its own. */
const most = 60

/** The same in a word for the fixes that were done last, each by its first measure. */
export async function listFixVerdicts(ctx: Ctx): Promise<z.input<typeof listContract.reply>["verdicts"]> {
  const done = await ctx.db
    .selectFrom("recovery_fix")
    .select("id")
    .where("done_on", "is not", null)
    .orderBy("done_on", "desc")
    .limit(most)
    .execute()
  const found = await Promise.all(done.map(async ({ id }) => ({ id, verdicts: await readVerdictsOfFix(ctx, id) })))
  return found.flatMap(({ id, verdicts: [first] }) => (first ? [{ fixId: id, word: first.word }] : []))
}
