import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { countCase } from "../cases/count-case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { followClocks } from "../clocks/follow-clocks.ts"

/** Takes a joined case apart again: it is open for its owner, has its open promises back, and counts as opened. Not joined, nothing changes. */
export async function unjoinCase(ctx: Ctx, caseId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    if (found.joined_to === null) return
    const join = await ctx.db
      .selectFrom("recovery_join")
      .selectAll()
      .where("case_id", "=", caseId)
      .where("undone_at", "is", null)
      .orderBy("id", "desc")
      .executeTakeFirst()
    if (!join) throw new Refusal("not-joined", "This case is not joined to another.")
    const to = await getCaseForUpdate(ctx, join.to_id)
    await ctx.db
      .updateTable("recovery_case")
      .set({ state: "open", closed_at: null, closure: null, closed_by: null, answered_at: null, joined_to: null })
      .where("id", "=", caseId)
      .execute()
    await ctx.db
      .updateTable("recovery_promise")
      .set({ case_id: caseId })
      .where("id", "=", sql<string>`any(${join.promises}::uuid[])`)
      .where("case_id", "=", to.id)
      .where("outcome", "is", null)
      .execute()
    if (join.customer_learned && to.customer_id === found.customer_id)
      await ctx.db.updateTable("recovery_case").set({ customer_id: null }).where("id", "=", to.id).execute()
    await ctx.db
      .updateTable("recovery_join")
      .set({ undone_at: ctx.now(), undone_by: actorId(ctx) })
      .where("id", "=", join.id)
      .execute()
    await followClocks(ctx, found, { kind: "reopened" })
    await countCase(ctx, found, [{ measure: "cases-opened", value: 1, at: found.opened_at }])
    await record(ctx, "case-taken-apart", "case", caseId, { from: to.id })
    changed(ctx, "cases", `case:${caseId}`, `case:${to.id}`, `person:${found.owner_id}`, `person:${to.owner_id}`)
  })
}
