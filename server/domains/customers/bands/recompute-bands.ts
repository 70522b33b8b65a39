import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { findLastPurchase } from "../purchase-queries.ts"
import { bandOf, bandsFrom } from "./band.ts"
import { getBandRule } from "./band-rule.ts"

/**
 * Tells anew the band of everybody who ever bought, by what they spent in the 365 days up to the newest purchase known (so that a history keeps its
 * bands). Harmless when repeated.
 */
export async function recomputeBands(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const last = await findLastPurchase(ctx)
    if (!last) return
    const rule = await getBandRule(ctx)
    const currency = rule.by === "amounts" ? rule.currency : last.currency
    const from = new Date(last.at.getTime() - 365 * 86_400_000)
    const { rows } = await sql<{ id: string; spent: number; band: string | null }>`
      select c.id, c.band, coalesce(sum(p.amount_minor) filter (where p.at > ${from} and p.currency = ${currency}), 0)::float8 as spent
      from customers_customer c join customers_purchase p on p.customer_id = c.id
      group by c.id`.execute(ctx.db)
    const limits = bandsFrom(
      rule,
      rows.map(({ spent }) => spent),
    )
    const other = rows.flatMap(({ id, spent, band }) => {
      const now = limits && bandOf(spent, limits)
      return now === band ? [] : [{ id, band: now }]
    })
    if (other.length === 0) return
    await sql`update customers_customer c set band = b.band
      from jsonb_to_recordset(${JSON.stringify(other)}::jsonb) as b(id uuid, band text) where c.id = b.id`.execute(
      ctx.db,
    )
    changed(ctx, "customers", "bands")
  })
}
