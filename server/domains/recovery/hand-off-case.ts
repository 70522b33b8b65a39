import { getPerson } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { viewOf } from "./access.ts"
import { mustBeWorkable } from "./case.ts"
import { getCaseForUpdate } from "./get-case-for-update.ts"

/** Passes a case to its next owner and keeps the reason. Handing it to its present owner again changes nothing. */
export async function handOffCase(ctx: Ctx, caseId: string, to: string, reason: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    const view = await viewOf(ctx, found)
    if (!view.see) throw notFound("This case")
    const person = personOf(ctx)
    if (!view.work && to !== person.id)
      throw forbidden("Only its owner or the lead hands this case on. You can take it yourself.")
    mustBeWorkable(found)
    if (found.owner_id === to) return
    const next = await getPerson(ctx, to)
    if (next.left) throw notFound("This colleague")
    await ctx.db.updateTable("recovery_case").set({ owner_id: to }).where("id", "=", caseId).execute()
    await ctx.db
      .insertInto("recovery_handoff")
      .values({
        id: newId(ctx),
        case_id: caseId,
        from_id: found.owner_id,
        to_id: to,
        reason,
        at: ctx.now(),
        by_id: person.id,
      })
      .execute()
    await record(ctx, "case-handed-off", "case", caseId, { from: found.owner_id, to })
    changed(ctx, "cases", `case:${caseId}`, `person:${to}`, `person:${found.owner_id}`)
  })
}
