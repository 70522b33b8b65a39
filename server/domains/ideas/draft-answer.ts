import { readComment } from "#language"
import { listRoster } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getFix } from "#recovery"
import { firstYouSaid, slugOf } from "./answer.ts"

const mostQuotations = 20
const longest = 2000

/** A fix is done: what was said and what is different now wait, as a draft, for somebody to confirm the words. One draft a fix. */
export async function draftAnswer(ctx: Ctx, fixId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const fix = await getFix(ctx, fixId)
    const id = newId(ctx)
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto("ideas_answer")
      .values({
        id,
        slug: slugOf(fix.title, id),
        you_said: firstYouSaid(fix.causeName, await listQuotations(ctx, fixId)).slice(0, longest),
        we_did: (fix.weDid ?? fix.what).slice(0, longest),
        fix_id: fixId,
        unit_id: fix.unitId,
        state: "draft",
        made_at: ctx.now(),
      })
      .onConflict((conflict) => conflict.column("fix_id").doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return
    await record(ctx, "answer-drafted", "answer", id, { fixId })
    changed(ctx, "answers")
  })
}

/** What customers said in the cases that the fix answers, the latest first, with names and numbers masked. */
async function listQuotations(ctx: Ctx, fixId: string): Promise<string[]> {
  const names = (await listRoster(ctx)).map(({ name }) => name)
  const rows = await ctx.db
    .selectFrom("recovery_fix_case as answered")
    .innerJoin("recovery_case as case", "case.id", "answered.case_id")
    .select("case.subject")
    .where("answered.fix_id", "=", fixId)
    .where("case.source", "in", ["response", "complaint", "review"])
    .orderBy("case.opened_at", "desc")
    .limit(mostQuotations)
    .execute()
  return rows
    .filter(({ subject }) => !subject.endsWith("…"))
    .map(({ subject }) => readComment(subject, { names }).masked)
}
