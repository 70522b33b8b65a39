import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getCustomer } from "./get-customer.ts"
import { raiseRevision } from "./revision.ts"

/** Takes back that a customer left: they came back, or it was a mistake. Of one who never left there is nothing to take back. */
export async function takeBackLeaving(ctx: Ctx, customerId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await getCustomer(ctx, customerId)
    const done = await ctx.db.deleteFrom("customers_leaving").where("customer_id", "=", customerId).executeTakeFirst()
    if (done.numDeletedRows === 0n) return
    await record(ctx, "customer-came-back", "customer", customerId)
    await raiseRevision(ctx)
    changed(ctx, `customer:${customerId}`)
  })
}
