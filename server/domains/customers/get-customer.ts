import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

export type CustomerHere = {
  id: string
  name: string | null
  email: string | null
  language: string | null
  /** By last year's spending, where purchases are known. */
  band: "small" | "middle" | "large" | null
  /** What whoever serves them has to know. */
  needs: string | null
}

/** One customer, for the domains that serve them; nothing of them is left once erased. Throws not-found. */
export async function getCustomer(ctx: Ctx, id: string): Promise<CustomerHere> {
  const row = await ctx.db
    .selectFrom("customers_customer")
    .select(["id", "name", "email", "language", "band", "needs"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!row) throw notFound("This customer")
  return { ...row, band: row.band as CustomerHere["band"] }
}
