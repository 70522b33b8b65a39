import { type Delimiter, delimiters } from "#contracts/feedback-map.ts"
import { type RawRow, rowScanner } from "./scan-rows.ts"

/** How rows are told apart in a file; `announced`: a first line "sep=;" says so, and is no row. */
export type RowForm = { delimiter: Delimiter; newline: "\n" | "\r"; announced: boolean }

const rowsLookedAt = 50

/**
 * Tells the delimiter from the beginning of a file: the one that splits the most rows into the same number of cells, two or more; among
 * equals the one that gives more cells. A file with one column has none, and is read with a comma.
 */
export function detectDelimiter(sample: string): RowForm {
  const newline = sample.includes("\n") || !sample.includes("\r") ? "\n" : "\r"
  const announced = /^sep=([,;\t|])\r?(\n|\r|$)/i.exec(sample)?.[1] as Delimiter | undefined
  if (announced) return { delimiter: announced, newline, announced: true }
  let best: { delimiter: Delimiter; evenness: number } = { delimiter: ",", evenness: 0 }
  for (const delimiter of delimiters) {
    const evenness = evennessOf(sample, delimiter, newline)
    if (evenness > best.evenness) best = { delimiter, evenness }
  }
  return { delimiter: best.delimiter, newline, announced: false }
}

/** The share of rows having the commonest number of cells, times a little more for more cells; 0 where that number is 1. */
function evennessOf(sample: string, delimiter: Delimiter, newline: "\n" | "\r"): number {
  const rows = rowScanner(delimiter, newline)
    .push(sample.endsWith(newline) ? sample : sample + newline)
    .filter((row): row is RawRow => "cells" in row)
    .filter((row) => row.cells.some((cell) => cell !== ""))
    .slice(0, rowsLookedAt)
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return width < 2 ? 0 : (times / rows.length) * (1 + Math.log(width) / 10)
}
