import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { CustomerMet } from "./customer-met.ts"
import { keepCustomers } from "./keep-customer.ts"
import { raiseRevision } from "./revision.ts"

export type PurchaseMade = {
  customer: CustomerMet
  at: Date
  amount: { minor: number; currency: string }
  key?: string | null | undefined
  unitId?: string | null | undefined
  what?: string | null | undefined
}

/**
 * Keeps purchases and whoever made them. A purchase with a key is kept once by it; one without, once by customer, instant and amount. What was known
 * is a duplicate and stays as it was.
 */
export async function keepPurchases(
  ctx: Ctx,
  purchases: readonly PurchaseMade[],
): Promise<{ kept: number; duplicates: number }> {
  return inTransaction(ctx, async (ctx) => {
    await refuseUnknownUnits(ctx, purchases)
    const customerIds = await keepCustomers(
      ctx,
      purchases.map(({ customer }) => customer),
    )
    const rows = purchases.map(({ at, amount, key, unitId, what }, n) => ({
      id: newId(ctx),
      customer_id: customerIds[n],
      key: key ?? null,
      at: at.toISOString(),
      amount_minor: amount.minor,
      currency: amount.currency,
      unit_id: unitId ?? null,
      what: what ?? null,
    }))
    const { rows: kept } =
      await sql`insert into customers_purchase (id, customer_id, key, at, amount_minor, currency, unit_id, what)
      select id, customer_id, key, at, amount_minor, currency, unit_id, what
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as p(id uuid, customer_id uuid, key text, at timestamptz, amount_minor bigint, currency text, unit_id uuid, what text)
      on conflict do nothing returning id`.execute(ctx.db)
    if (kept.length > 0) await raiseRevision(ctx)
    const duplicates = purchases.length - kept.length
    await record(ctx, "purchases-kept", "purchases", null, { kept: kept.length, duplicates })
    return { kept: kept.length, duplicates }
  })
}

async function refuseUnknownUnits(ctx: Ctx, purchases: readonly PurchaseMade[]): Promise<void> {
  const named = [...new Set(purchases.flatMap(({ unitId }) => unitId ?? []))]
  if (named.length === 0) return
  const found = await ctx.db.selectFrom("people_unit").select("id").where("id", "in", named).execute()
  if (found.length === named.length) return
  const at = purchases.findIndex(({ unitId }) => unitId && !found.some(({ id }) => id === unitId))
  throw new Refusal("unknown-unit", "One of these purchases names a unit that does not exist.", {
    status: 400,
    fields: [{ path: `body.purchases.${at}.unitId`, message: "There is no such unit." }],
  })
}
