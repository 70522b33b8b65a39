import type pg from "pg"
import { copyRows } from "#platform/database/copy-rows.ts"
import type { FactRow } from "./insert-facts-from.ts"

const columns = ["measure", "day", "unit_id", "dims", "value", "low", "high", "weight", "sign", "subject_id"]

/** Writes very many facts in the transaction that the connection is in; what recordFacts does for a few. */
export function copyFacts(client: pg.PoolClient, facts: readonly FactRow[]): Promise<void> {
  const rows = facts.map((f) => [
    f.measure,
    f.day,
    f.unit_id,
    f.dims,
    f.value,
    f.low,
    f.high,
    f.weight,
    1,
    f.subject_id,
  ])
  return copyRows(client, "platform_fact", columns, rows)
}
