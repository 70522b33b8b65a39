import { parse } from "csv-parse/sync"
import type { RowProblem } from "#contracts/bad-row.ts"
import { rowProblem } from "#platform/csv/bad-row.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Columns, readColumns } from "./column-names.ts"

/** One row of the file as it stands there, with the line on which it begins, from 1. */
export type Row = { line: number; cells: string[] }

export type PeopleCsv = { header: string[]; columns: Columns; rows: Row[]; bad: { row: Row; problems: RowProblem[] }[] }

const delimiters = [",", ";", "\t", "|"]
/** A cell may run over some lines; beyond, a quotation mark was not closed, and only the row where it stands is bad. */
const mostLinesOfRow = 20

/** Splits the text of a CSV into rows. The delimiter is the one that the first line has most of; a row that cannot be split is bad, the others are kept. */
export function readPeopleCsv(csv: string): PeopleCsv {
  const bad: PeopleCsv["bad"] = []
  const rows: Row[] = []
  let header: string[] | undefined
  const delimiter = delimiterOf(csv)
  for (const { line, text } of recordsOf(csv)) {
    const cells = cellsOf(text, delimiter)
    const row = { line, cells: cells ?? [text] }
    if (!cells) bad.push({ row, problems: [rowProblem("quotes-do-not-match")] })
    else if (!header) header = cells
    else if (cells.length > header.length)
      bad.push({
        row,
        problems: [rowProblem("cells-too-many", { found: cells.length, expected: header.length })],
      })
    else if (cells.some((cell) => cell !== "")) rows.push(row)
  }
  if (!header)
    throw new Refusal("file-empty", "This file has no rows. The first row names the columns.", { status: 400 })
  return { header, columns: readColumns(header), rows, bad }
}

/** The rows of a file as text, each a line, or as many as its quotation marks hold together. */
function* recordsOf(csv: string): Generator<{ line: number; text: string }> {
  const lines = csv.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)
  for (let at = 0; at < lines.length; at++) {
    const most = Math.min(at + mostLinesOfRow, lines.length)
    let end = at
    for (let marks = marksIn(lines[at]); marks % 2 === 1 && end + 1 < most; ) marks += marksIn(lines[++end])
    const whole = lines.slice(at, end + 1).join("\n")
    const text = marksIn(whole) % 2 === 0 ? whole : (lines[at] ?? "")
    if (text.trim() !== "") yield { line: at + 1, text }
    at += text === whole ? end - at : 0
  }
}

const marksIn = (text = "") => text.split('"').length - 1

function cellsOf(record: string, delimiter: string): string[] | undefined {
  try {
    return parse(record, { delimiter, relax_column_count: true, trim: true })[0]
  } catch {
    return undefined
  }
}

function delimiterOf(csv: string): string {
  const firstLine = (/^[^\r\n]*/.exec(csv.replace(/^\uFEFF?\s*/, ""))?.[0] ?? "").replaceAll(/"[^"]*"/g, "")
  const counts = delimiters.map((delimiter) => firstLine.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ","
}
