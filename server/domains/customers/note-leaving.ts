import type { LeavingReason } from "#contracts/purchases.ts"
import { dayAt } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { raiseRevision } from "./revision.ts"

/** Notes that a customer left, on which day and why; what was noted before is put right by it. Throws not-found and `day-to-come`. */
export async function noteLeaving(
  ctx: Ctx,
  customerId: string,
  { day, reason }: { day: string; reason: LeavingReason },
): Promise<void> {
  if (day > (await dayAt(ctx, null, ctx.now())))
    throw new Refusal("day-to-come", "Nobody has left on a day that is still to come.", {
      status: 400,
      fields: [{ path: "body.day", message: "Choose today or a day before." }],
    })
  await inTransaction(ctx, async (ctx) => {
    const customer = await ctx.db
      .selectFrom("customers_customer")
      .select("id")
      .where("id", "=", customerId)
      .where("erased_at", "is", null)
      .forUpdate()
      .executeTakeFirst()
    if (!customer) throw notFound("This customer")
    const noted = { day, reason, noted_at: ctx.now() }
    await ctx.db
      .insertInto("customers_leaving")
      .values({ customer_id: customerId, ...noted })
      .onConflict((conflict) => conflict.column("customer_id").doUpdateSet(noted))
      .execute()
    await record(ctx, "customer-left", "customer", customerId, { day, reason })
    await raiseRevision(ctx)
    changed(ctx, `customer:${customerId}`)
  })
}
