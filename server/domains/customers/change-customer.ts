import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

export type Contact = { name: string | null; email: string | null; phone: string | null; language: string | null }

/** Changes how a customer is called and reached; one who was erased is not found. */
export async function changeCustomer(ctx: Ctx, id: string, contact: Contact): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const done = await ctx.db
      .updateTable("customers_customer")
      .set(contact)
      .where("id", "=", id)
      .where("erased_at", "is", null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw notFound("This customer")
    await record(ctx, "customer-changed", "customer", id)
    changed(ctx, "customers", `customer:${id}`)
  })
}
