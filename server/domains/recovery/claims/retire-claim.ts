import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mayKeepClaim } from "./claim-access.ts"

/** It is claimed no more: nobody is asked about it from now on; what was answered stays. */
export async function retireClaim(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const claim = await ctx.db
      .selectFrom("recovery_claim")
      .select(["owner_id", "unit_id", "retired_at"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    if (!claim) throw notFound("This claim")
    if (!(await mayKeepClaim(ctx, claim)))
      throw forbidden("claim-retired-by-owner", "Its owner, or who leads its unit, says that this is claimed no more.")
    if (claim.retired_at !== null) return
    await ctx.db.updateTable("recovery_claim").set({ retired_at: ctx.now() }).where("id", "=", id).execute()
    await record(ctx, "claim-retired", "claim", id)
    changed(ctx, "claims")
  })
}
