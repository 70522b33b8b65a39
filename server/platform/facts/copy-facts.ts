import type pg from "pg"
import { copyLines, jsonCell, listCell, numbersCell, plainCell } from "#platform/database/copy-lines.ts"
import type { FactRow } from "./insert-facts-from.ts"

const columns = ["day", "unit_id", "dims", "weight", "sign", "subject_id", "measures", "amounts", "lows", "highs"]

/** Writes very many facts in the transaction that the connection is in; what recordFacts does for a few. */
export async function copyFacts(client: pg.PoolClient, facts: readonly FactRow[]): Promise<void> {
  if (facts.length > 0) await copyLines(client, "platform_fact", columns, linesOf(facts))
}

function* linesOf(facts: readonly FactRow[]): Generator<string> {
  for (const { day, unit_id, dims, weight, subject_id, measures, amounts, lows, highs } of facts)
    yield `${day}\t${plainCell(unit_id)}\t${jsonCell(dims)}\t${weight}\t1\t${plainCell(subject_id)}\t${listCell(measures)}\t${numbersCell(amounts)}\t${numbersCell(lows)}\t${numbersCell(highs)}\n`
}
