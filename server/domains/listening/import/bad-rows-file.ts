import { stringify } from "csv-stringify/sync"
import type { Delimiter } from "#contracts/feedback-map.ts"
import { type BadRow, sayReason } from "./bad-row.ts"
import type { Header } from "./header.ts"

/**
 * The bad rows of an import as a file to mend: the columns as they were, then the line in the original file and the reason. Imported again
 * with the same map the two added columns are passed over. Cells that a spreadsheet program would run as a formula get an apostrophe in
 * front, which is taken away again when the mended file is read.
 */
export const lineColumn = "Line in the original file"
export const reasonColumn = "What is wrong"

/** The first row of the file, with the mark by which spreadsheet programs know UTF-8. */
export function badRowsHeader(header: Header, delimiter: Delimiter): string {
  return `\ufeff${record([...header, lineColumn, reasonColumn], delimiter)}`
}

/** One row of the file. What could not be split into cells stands in the first one as it was. */
export function badRowLine(
  bad: BadRow,
  header: Header,
  delimiter: Delimiter,
  say: (bad: BadRow) => string = sayReason,
): string {
  const cells = Array.from({ length: header.length }, (_, place) => bad.cells[place] ?? "")
  const surplus = bad.cells.slice(header.length)
  return record([...cells, String(bad.line), say(bad), ...surplus], delimiter)
}

/** True for the header of a file that came from here. */
export function isMended(header: Header): boolean {
  return header.includes(lineColumn) && header.includes(reasonColumn)
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
