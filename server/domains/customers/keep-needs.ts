import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Keeps what whoever serves this customer next has to know; one who was erased is not found. */
export async function keepNeeds(ctx: Ctx, id: string, needs: string | null): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const done = await ctx.db
      .updateTable("customers_customer")
      .set({ needs })
      .where("id", "=", id)
      .where("erased_at", "is", null)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw notFound("This customer")
    await record(ctx, "customer-needs-kept", "customer", id)
    changed(ctx, "customers", `customer:${id}`, "cases")
  })
}
