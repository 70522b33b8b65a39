import { getPerson } from "#people"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { handoffs } from "../ledgers.ts"
import { mustBeWorkable } from "./case.ts"
import { getCaseForUpdate, type LockedCase } from "./get-case-for-update.ts"

/** Passes a case to its next owner and keeps the reason; its owner does, or whose reach has it. */
export async function handOffCase(ctx: Ctx, caseId: string, to: string, reason: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    if ((await getPerson(ctx, to)).left) throw notFound("This colleague")
    await passOn(ctx, found, to, reason)
  })
}

/** Gives a locked case its next owner. Its present owner again changes nothing, and is no hand-off. */
export async function passOn(ctx: Ctx, found: LockedCase, to: string, reason: string): Promise<void> {
  const { id: caseId, owner_id: from } = found
  if (from === to) return
  await ctx.db.updateTable("recovery_case").set({ owner_id: to }).where("id", "=", caseId).execute()
  await append(
    ctx,
    handoffs,
    ctx.db.insertInto("recovery_handoff").values({
      id: newId(ctx),
      case_id: caseId,
      from_id: from,
      to_id: to,
      reason,
      at: ctx.now(),
      by_id: actorId(ctx),
    }),
  )
  await record(ctx, "case-handed-off", "case", caseId, { from, to })
  changed(ctx, "cases", `case:${caseId}`, `person:${to}`, `person:${from}`)
}
