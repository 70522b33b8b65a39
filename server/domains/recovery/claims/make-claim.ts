import type { z } from "zod"
import type { makeClaim as contract } from "#contracts/recovery.ts"
import { keepCustomer } from "#customers"
import { getPerson, listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Registers what is claimed, or what was promised to one buyer, with who answers for it. */
export async function makeClaim(ctx: Ctx, claim: z.output<typeof contract.body>): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    if (!(await listUnitsFlat(ctx)).some(({ id }) => id === claim.unitId)) throw notFound("This unit")
    if ((await getPerson(ctx, claim.ownerId)).left) throw notFound("This colleague")
    const id = newId(ctx)
    await ctx.db
      .insertInto("recovery_claim")
      .values({
        id,
        kind: claim.kind,
        words: claim.words,
        place: claim.place,
        owner_id: claim.ownerId,
        unit_id: claim.unitId,
        customer_id: claim.deal ? await keepCustomer(ctx, claim.deal.customer) : null,
        delivery_on: claim.deal?.deliveryOn ?? null,
        ask_after_days: claim.askAfterDays,
        asks_a_day: claim.asksADay,
        made_at: ctx.now(),
        made_by: actorId(ctx),
      })
      .execute()
    await record(ctx, "claim-made", "claim", id, { kind: claim.kind, ownerId: claim.ownerId })
    changed(ctx, "claims")
    return id
  })
}
