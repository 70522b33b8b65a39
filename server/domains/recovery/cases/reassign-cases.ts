import { ownerFor } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { handoffs } from "../ledgers.ts"

/** When somebody leaves, their open cases and promises go to those who answer for the units; the hand-off is kept with its reason. */
export async function reassignCases(ctx: Ctx, leaverId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const open = await ctx.db
      .selectFrom("recovery_case")
      .select(["id", "unit_id"])
      .where("owner_id", "=", leaverId)
      .where("state", "!=", "closed")
      .forUpdate()
      .execute()
    const owners = new Map<string, string>()
    for (const unitId of new Set(open.map((found) => found.unit_id))) owners.set(unitId, await ownerFor(ctx, unitId))
    for (const found of open) {
      const to = owners.get(found.unit_id)
      if (!to || to === leaverId) continue
      await ctx.db.updateTable("recovery_case").set({ owner_id: to }).where("id", "=", found.id).execute()
      await ctx.db
        .updateTable("recovery_promise")
        .set({ owner_id: to })
        .where("case_id", "=", found.id)
        .where("owner_id", "=", leaverId)
        .where("outcome", "is", null)
        .execute()
      await append(
        ctx,
        handoffs,
        ctx.db.insertInto("recovery_handoff").values({
          id: newId(ctx),
          case_id: found.id,
          from_id: leaverId,
          to_id: to,
          reason: "Left the organisation",
          at: ctx.now(),
        }),
      )
      await record(ctx, "case-handed-off", "case", found.id, { from: leaverId, to })
    }
    // What was promised without a case goes to who answers for the unit it counts in.
    const loose = await ctx.db
      .selectFrom("recovery_promise")
      .select(["id", "unit_id"])
      .where("owner_id", "=", leaverId)
      .where("case_id", "is", null)
      .where("outcome", "is", null)
      .execute()
    for (const unitId of new Set(loose.map((promise) => promise.unit_id)))
      await ctx.db
        .updateTable("recovery_promise")
        .set({ owner_id: await ownerFor(ctx, unitId) })
        .where("owner_id", "=", leaverId)
        .where("case_id", "is", null)
        .where("unit_id", "=", unitId)
        .where("outcome", "is", null)
        .execute()
    changed(ctx, "cases", "promises")
  })
}
