import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** The spending bands of these customers, of those who have one, in one query. */
export async function bandsOfCustomers(
  ctx: Ctx,
  customerIds: Iterable<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(customerIds)].filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("customers_customer")
    .select(["id", "band"])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where("band", "is not", null)
    .execute()
  return new Map(rows.flatMap(({ id, band }) => (band === null ? [] : [[id, band]])))
}
