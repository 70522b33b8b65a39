import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import { mustBeAhead } from "./promise.ts"
import { remindAt } from "./promise-due.ts"

/** Promises the customer something by a time; who promises, owns it. */
export async function makePromise(ctx: Ctx, caseId: string, what: string, dueAt: Date): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    mustBeAhead(dueAt, ctx.now())
    const { id: ownerId } = personOf(ctx)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recovery_promise")
      .values({
        id,
        case_id: caseId,
        what,
        owner_id: ownerId,
        due_at: dueAt,
        made_at: ctx.now(),
        made_by: ownerId,
        remind_at: remindAt((await readClockRules(ctx)).calendarOf(found.unit_id), ctx.now(), dueAt),
      })
      .execute()
    await record(ctx, "promise-made", "promise", id, { caseId, dueAt: dueAt.toISOString() })
    changed(ctx, "cases", "promises", `case:${caseId}`, `person:${ownerId}`)
    return id
  })
}
