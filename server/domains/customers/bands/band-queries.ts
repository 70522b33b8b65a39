import { sql } from "kysely"
import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { findLastPurchase } from "../purchase-queries.ts"
import { getBandRule } from "./band-rule.ts"

/** By what customers are banded, and how many are in each band. */
export async function getBands(ctx: Ctx) {
  const [rule, last, { rows }] = await Promise.all([
    getBandRule(ctx),
    findLastPurchase(ctx),
    sql<{ small: number; middle: number; large: number }>`
      select count(*) filter (where band = 'small')::int as small, count(*) filter (where band = 'middle')::int as middle,
        count(*) filter (where band = 'large')::int as large
      from customers_customer where erased_at is null`.execute(ctx.db),
  ])
  return {
    rule,
    until: last ? await dayAt(ctx, null, last.at) : null,
    counts: rows[0] ?? { small: 0, middle: 0, large: 0 },
  }
}
