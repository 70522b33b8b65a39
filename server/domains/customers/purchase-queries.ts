import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** The newest purchase known, and the currency that most purchases are in; undefined while none is known. */
export async function findLastPurchase(ctx: Ctx): Promise<{ at: Date; currency: string } | undefined> {
  const last = await ctx.db
    .selectFrom("customers_purchase")
    .select("at")
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!last) return undefined
  const { rows } = await sql<{ currency: string }>`
    select currency from customers_purchase group by currency order by count(*) desc, currency limit 1`.execute(ctx.db)
  return { at: last.at, currency: rows[0]?.currency ?? "" }
}
