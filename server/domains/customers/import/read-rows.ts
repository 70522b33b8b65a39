import { parse } from "csv-parse/sync"
import type { PurchaseMap } from "#contracts/purchases.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** One row of a file: where it begins, from 1, and its cells; undefined where it cannot be split. */
export type FileRow = { line: number; cells: string[] | undefined }

type RowsForm = Pick<PurchaseMap, "delimiter" | "header">

/** A cell may run over some lines; beyond, a quotation mark was not closed, and only the row where it stands is bad. */
const mostLinesOfRow = 20

/** The names in the first row, where there are any, and then row by row what is in the file, empty lines left out. */
export function readRows(csv: string, { delimiter, header }: RowsForm): { names: string[]; rows: Generator<FileRow> } {
  const rows = rowsOf(csv.startsWith("\uFEFF") ? csv.slice(1) : csv, delimiter)
  if (!header) return { names: [], rows }
  const first = rows.next()
  if (first.done || first.value.cells === undefined)
    throw new Refusal("file-empty", "This file has no rows. The first row names the columns.", { status: 400 })
  return { names: first.value.cells, rows }
}

function* rowsOf(csv: string, delimiter: RowsForm["delimiter"]): Generator<FileRow> {
  const lines = linesOf(csv)
  let line = 0
  for (let next = lines.next(); !next.done; next = lines.next()) {
    line += 1
    const begins = line
    let text = next.value
    if (delimiter !== "spaces" && text.includes('"'))
      for (let more = 0; !isWhole(text) && more < mostLinesOfRow; more += 1) {
        const following = lines.next()
        if (following.done) break
        line += 1
        text += `\n${following.value}`
      }
    if (text.trim() !== "") yield { line: begins, cells: cellsOf(text, delimiter) }
  }
}

/** Line by line, so that a large file is never held as lines as well. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from)
    const to = end === -1 ? text.length : end
    yield text.slice(from, text[to - 1] === "\r" ? to - 1 : to)
    from = to + 1
  }
}

const isWhole = (text: string) => (text.split('"').length - 1) % 2 === 0

function cellsOf(text: string, delimiter: RowsForm["delimiter"]): string[] | undefined {
  if (delimiter === "spaces") return text.trim().split(/\s+/)
  if (!text.includes('"')) return text.split(delimiter).map((cell) => cell.trim())
  try {
    return parse(text, { delimiter, trim: true, relax_column_count: true })[0]
  } catch {
    return undefined
  }
}
