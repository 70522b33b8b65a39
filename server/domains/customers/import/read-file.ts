import { setImmediate } from "node:timers/promises"
import type { PurchaseMap, RowsKept } from "#contracts/purchases.ts"
import { badRow, rowProblem } from "#platform/csv/bad-row.ts"
import { type Progress, untold } from "#platform/progress/progress.ts"
import type { ReadRow } from "./read-purchase.ts"
import { type FileRow, readRows } from "./read-rows.ts"

/** Rows that are named with line and reason; what goes beyond is counted. */
const badShown = 200
/** Rows kept in one transaction: some tenths of a second. */
const batchSize = 2_000

type FileForm = Pick<PurchaseMap, "delimiter" | "header">
/** Good rows, a batch at a time, and how many of its rows the whole file had so far. */
export type Batch<T> = { line: number; read: T }[]

/** Reads a file to its end: good rows go on in batches, bad ones are counted and the first of them named. */
export async function readFile<T>(
  csv: string,
  form: FileForm,
  readerFor: (names: readonly string[]) => (cells: readonly string[]) => ReadRow<T>,
  keep: (batch: Batch<T>) => Promise<void>,
  progress: Progress = untold,
): Promise<Pick<RowsKept, "read" | "rejected" | "bad">> {
  const { names, rows } = readRows(csv, form)
  const read = readerFor(names)
  const counts = { read: 0, rejected: 0, bad: [] as RowsKept["bad"] }
  const of = linesIn(csv)
  let batch: Batch<T> = []
  for (const row of rows) {
    counts.read += 1
    const outcome = readOne(row, read)
    if ("read" in outcome) batch.push({ line: row.line, read: outcome.read })
    else {
      counts.rejected += 1
      if (counts.bad.length < badShown) counts.bad.push(badRow(row.line, [outcome.problem]))
    }
    if (batch.length === batchSize) {
      await keep(batch)
      batch = []
      progress(counts.read, of)
      // Others are answered meanwhile, who may want to know how far it is.
      await setImmediate()
    }
  }
  if (batch.length > 0) await keep(batch)
  return counts
}

/** About as many rows as there are: quotation marks may hold line breaks. */
function linesIn(csv: string): number {
  let lines = 1
  for (let at = csv.indexOf("\n"); at >= 0; at = csv.indexOf("\n", at + 1)) lines += 1
  return lines
}

function readOne<T>({ cells }: FileRow, read: (cells: readonly string[]) => ReadRow<T>): ReadRow<T> {
  return cells === undefined ? { problem: rowProblem("quotes-do-not-match") } : read(cells)
}
