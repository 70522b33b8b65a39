import type pg from "pg"
import { copyLines, jsonCell, plainCell, textCell } from "#platform/database/copy-lines.ts"
import type { FactRow } from "./insert-facts-from.ts"

const columns = ["measure", "day", "unit_id", "dims", "value", "low", "high", "weight", "sign", "subject_id"]

/** Writes very many facts in the transaction that the connection is in; what recordFacts does for a few. */
export async function copyFacts(client: pg.PoolClient, facts: readonly FactRow[]): Promise<void> {
  if (facts.length > 0) await copyLines(client, "platform_fact", columns, linesOf(facts))
}

function* linesOf(facts: readonly FactRow[]): Generator<string> {
  // The facts of one record share their dimensions, which then need to be written only once.
  let dims: FactRow["dims"] | undefined
  let written = ""
  for (const fact of facts) {
    if (fact.dims !== dims) {
      dims = fact.dims
      written = jsonCell(dims)
    }
    const { measure, day, value, weight } = fact
    yield `${textCell(measure)}\t${day}\t${plainCell(fact.unit_id)}\t${written}\t${value}\t${plainCell(fact.low)}\t${plainCell(fact.high)}\t${weight}\t1\t${plainCell(fact.subject_id)}\n`
  }
}
