import { stringify } from "csv-stringify/sync"
import type { RowProblem } from "#contracts/bad-row.ts"
import type { Delimiter } from "#contracts/feedback-map.ts"
import { columnsToMend, everyColumnToMend, sayRowProblems } from "#platform/csv/bad-row.ts"
import type { Header } from "./header.ts"

/**
 * The bad rows of an import as a file to mend: the columns as they were, then the line in the original file and what is wrong, in the language of whoever
 * asks for it. Imported again with the same map the two added columns are passed over. Cells that a spreadsheet program would run as a formula get an
 * apostrophe in front, which is taken away again when the mended file is read.
 */
export type FileToMend = { header: Header; delimiter: Delimiter; language: string }

/** The first row of the file, with the mark by which spreadsheet programs know UTF-8. */
export function badRowsHeader({ header, delimiter, language }: FileToMend): string {
  const { line, wrong } = columnsToMend(language)
  return `\ufeff${record([...header, line, wrong], delimiter)}`
}

/** A row to mend; `reason` is the sentence of one that was kept before there were codes. */
export type RowToMend = { line: number; cells: readonly string[] } & ({ problems: RowProblem[] } | { reason: string })

/** One row of the file. What could not be split into cells stands in the first one as it was. */
export function badRowLine(bad: RowToMend, { header, delimiter, language }: FileToMend): string {
  const cells = Array.from({ length: header.length }, (_, place) => bad.cells[place] ?? "")
  const surplus = bad.cells.slice(header.length)
  const why = "problems" in bad ? sayRowProblems(bad.problems, language) : bad.reason
  return record([...cells, String(bad.line), why, ...surplus], delimiter)
}

const added = everyColumnToMend()

/** Where the two columns stand that were added to a file here, in whatever language; -1 in any other file. */
export function findAdded(header: Header): number {
  return header.findIndex((name, at) => added.line.has(name) && added.wrong.has(header[at + 1] ?? ""))
}

/** Takes the apostrophe off a cell that got one here. */
export function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function record(cells: string[], delimiter: Delimiter): string {
  return stringify([cells.map((cell) => cell.replaceAll("\0", ""))], {
    delimiter,
    escape_formulas: true,
    record_delimiter: "\r\n",
  })
}
