import { sql } from "kysely"
import type { z } from "zod"
import type { customerRow } from "#contracts/customers.ts"
import type { LeavingReason } from "#contracts/purchases.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

type Row = z.input<typeof customerRow>

const columns = ["id", "name", "email", "phone", "key", sql<Row["band"]>`band`.as("band")] as const
/** A page shows the latest purchases; their sum is of all. */
const purchasesShown = 50

/** One page of customers, the latest met first, and the cursor of the next. Every word of `q` must be found somewhere. */
export async function listCustomers(
  ctx: Ctx,
  filter: { q?: string | undefined; after?: string | undefined; limit: number },
) {
  let rows = ctx.db
    .selectFrom("customers_customer")
    .select(columns)
    .where("erased_at", "is", null)
    .orderBy("id", "desc")
    .limit(filter.limit + 1)
  for (const word of filter.q?.trim().split(/\s+/).filter(Boolean).slice(0, 8) ?? []) {
    const like = `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`
    rows = rows.where((eb) =>
      eb.or([
        eb("name", "ilike", like),
        eb("email", "ilike", like),
        eb("phone", "ilike", like),
        eb("key", "ilike", like),
      ]),
    )
  }
  if (filter.after) rows = rows.where("id", "<", filter.after)
  const found = await rows.execute()
  const items = found.slice(0, filter.limit)
  return { items, next: found.length > filter.limit ? (items.at(-1)?.id ?? null) : null }
}

/** One customer with what they bought, and that they left. */
export async function getCustomerPage(ctx: Ctx, id: string) {
  const [customer, purchases, sums, leaving] = await Promise.all([
    ctx.db
      .selectFrom("customers_customer")
      .select([...columns, "language", "needs", "made_at", "erased_at"])
      .where("id", "=", id)
      .executeTakeFirst(),
    listPurchases(ctx, id),
    sumPurchases(ctx, id),
    findLeaving(ctx, id),
  ])
  if (!customer) throw notFound("This customer")
  const { made_at, erased_at, ...shown } = customer
  const times = sums.reduce((all, one) => all + one.times, 0)
  return {
    ...shown,
    metAt: made_at.toISOString(),
    erased: erased_at !== null,
    leaving: leaving ?? null,
    purchases,
    bought: { times, sums: sums.map(({ minor, currency }) => ({ minor, currency })) },
  }
}

function findLeaving(ctx: Ctx, customerId: string) {
  return ctx.db
    .selectFrom("customers_leaving")
    .select(["day", sql<LeavingReason>`reason`.as("reason")])
    .where("customer_id", "=", customerId)
    .executeTakeFirst()
}

async function listPurchases(ctx: Ctx, customerId: string) {
  const rows = await ctx.db
    .selectFrom("customers_purchase as purchase")
    .leftJoin("people_unit as unit", "unit.id", "purchase.unit_id")
    .select(["purchase.id", "purchase.at", "purchase.amount_minor", "purchase.currency", "purchase.what"])
    .select(["unit.id as unit_id", "unit.name as unit_name"])
    .where("purchase.customer_id", "=", customerId)
    .orderBy("purchase.at", "desc")
    .limit(purchasesShown)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    amount: { minor: row.amount_minor, currency: row.currency },
    unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
    what: row.what,
  }))
}

/** All that a customer bought, a sum for each currency. */
export function sumPurchases(ctx: Ctx, customerId: string) {
  return ctx.db
    .selectFrom("customers_purchase")
    .select([sql<number>`sum(amount_minor)::bigint`.as("minor"), "currency", sql<number>`count(*)::int`.as("times")])
    .where("customer_id", "=", customerId)
    .groupBy("currency")
    .orderBy("currency")
    .execute()
}
