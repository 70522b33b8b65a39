import type { FeedbackMap, FeedbackRow, ImportedAnswer } from "#contracts/feedback-map.ts"
import { longestComment, mostAnswerBytes, mostHiddenBytes } from "#contracts/feedback-map.ts"
import { shortened } from "#platform/csv/bad-row.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type BadRow, type Reason, reason } from "./bad-row.ts"
import { findAdded, unguarded } from "./bad-rows-file.ts"
import { findColumn, type Header } from "./header.ts"
import { type CellFound, columnReader } from "./read-column.ts"
import type { RowInMaking } from "./row-in-making.ts"
import { rowKeys } from "./row-key.ts"
import type { ScannedRow } from "./scan-rows.ts"
import { zonedTime } from "./zoned-time.ts"

/** Reads one row of a file: clean and ready to be kept, or bad and why. Rows must come in the file's order (see row-key.ts). */
export type RowReader = (row: ScannedRow) => FeedbackRow | BadRow

/** Told of every mapped cell of every row that has the right number of cells: the mapped column's index, and what was found there. */
export type CellWatch = (mappedColumn: number, found: CellFound) => void

/**
 * Makes the reader of a file with this header by this map. `now` bounds the dates that can be true. Throws `import-column-missing` when the
 * map names columns that the file does not have, and `import-time-zone-unknown`.
 */
export function rowReader(map: FeedbackMap, header: Header, now: Date, watch?: CellWatch): RowReader {
  const places = placesOf(map, header)
  const reading = { map, time: zonedTime(map.timeZone), now }
  const columns = map.columns.map((column, index) => ({
    index,
    place: places[index] ?? -1,
    readCell: columnReader(column, reading),
  }))
  const added = findAdded(header)
  const mended = added !== -1
  const keyOf = map.columns.some((column) => column.role === "key") ? undefined : rowKeys()
  const sharesQuestions = map.columns.some((column) => column.role === "choice" && column.question.many)

  function read(row: ScannedRow): FeedbackRow | BadRow {
    if (!("cells" in row)) return { line: row.line, reason: row.unread, params: {}, cells: [row.text] }
    const bad = (why: Reason, place?: number): BadRow => badRow(row.line, row.cells, why, header, place)
    const uneven = wrongWidth(row.cells, header.length, map.file.shortRows)
    if (uneven) return bad(uneven)
    const made = emptyRow(row.line, map.receivedOn)
    let wrong: BadRow | undefined
    for (const { index, place, readCell } of columns) {
      const cell = row.cells[place] ?? ""
      const found = readCell(mended ? unguarded(cell) : cell, made)
      watch?.(index, found)
      if (typeof found === "object") wrong ??= bad(found, place)
      if (wrong && !watch) return wrong
    }
    if (wrong) return wrong
    if (sharesQuestions) made.notApplicable = made.notApplicable.filter((id) => made.answers[id] === undefined)
    const surplus = tooMuch(made)
    if (surplus) return bad(surplus)
    if (keyOf) {
      if (saysNothing(made)) return bad(reason("nothing-said"))
      // Without what was added to it: so a mended row gets the key that it would have had in its original file.
      made.key = keyOf(mended ? row.cells.slice(0, added).map(unguarded) : row.cells)
    }
    return finished(made)
  }

  function finished({ about, ...made }: RowInMaking): FeedbackRow {
    const row: FeedbackRow = made
    if (map.liveFrom) row.live = reading.time.dayOf(row.receivedAt) >= map.liveFrom
    if (map.becomes === "cases") {
      const subject = about.subject ?? firstWords(row.comment) ?? map.survey.name
      // What the other system has closed already is history, however new it is.
      if (about.closed) row.live = false
      row.case = { ...about, subject, closed: about.closed ?? !row.live }
    }
    return row
  }

  return read
}

/** Tells the two outcomes apart. */
export function isBad(row: FeedbackRow | BadRow): row is BadRow {
  return "reason" in row
}

function placesOf(map: FeedbackMap, header: Header): number[] {
  const places = map.columns.map(({ column }) => findColumn(header, column))
  const missing = map.columns.filter((_, index) => places[index] === -1).map(({ column }) => `"${column}"`)
  if (missing.length === 0) return places
  const some = missing.length > 10 ? [...missing.slice(0, 10), `${missing.length - 10} more`] : missing
  throw new Refusal(
    "import-column-missing",
    `The map names columns that the file does not have: ${some.join(", ")}. The file's columns are ${shownHeader(header)}.`,
    { status: 422, told: { columns: some.join(", "), known: shownHeader(header) } },
  )
}

function shownHeader(header: Header): string {
  const shown = header.slice(0, 30).map((name) => `"${shortened(name)}"`)
  return header.length > 30 ? `${shown.join(", ")} and ${header.length - 30} more` : shown.join(", ")
}

function wrongWidth(cells: readonly string[], expected: number, short: "reject" | "fill"): Reason | undefined {
  const found = cells.length
  if (found === expected || (found < expected && short === "fill")) return undefined
  if (found < expected) return reason("cells-too-few", { found, expected })
  const surplus = cells.slice(expected).some((cell) => cell.trim() !== "")
  return surplus ? reason("cells-too-many", { found, expected }) : undefined
}

/** A row's date is that of the map until a column says another; without either the row is a bad row. */
function emptyRow(line: number, day = ""): RowInMaking {
  return { line, key: "", receivedAt: { day }, live: false, answers: {}, notApplicable: [], hidden: {}, about: {} }
}

/** A row without a key of its own is somebody's feedback only if something was said. With one, it is a response left blank. */
function saysNothing(row: RowInMaking): boolean {
  if (row.comment !== undefined || row.notApplicable.length > 0 || row.about.subject !== undefined) return false
  return Object.keys(row.answers).length === 0
}

function tooMuch({ comment = "", answers, hidden }: RowInMaking): Reason | undefined {
  if (comment.length > longestComment) return reason("text-too-long", { found: comment.length, max: longestComment })
  const said = comment.length * 3 > mostAnswerBytes / 2 ? Buffer.byteLength(comment) : comment.length * 3
  return tooManyBytes(answers, mostAnswerBytes, said) ?? tooManyBytes(hidden, mostHiddenBytes, 0)
}

/** Counts a character as three bytes, the most it can be, and exactly only where that would be too much. */
function tooManyBytes(texts: Record<string, ImportedAnswer>, max: number, already: number): Reason | undefined {
  let bytes = already
  for (const name in texts) {
    const value = texts[name]
    if (typeof value === "string") bytes += value.length * 3
    else if (Array.isArray(value)) for (const label of value) bytes += label.length * 3
  }
  if (bytes <= max) return undefined
  const exact = Buffer.byteLength(
    Object.values(texts)
      .flat()
      .filter((value) => typeof value === "string")
      .join(""),
  )
  const found = already + exact
  return found > max ? reason("texts-too-long", { found, max }) : undefined
}

function badRow(line: number, cells: readonly string[], why: Reason, header: Header, place?: number): BadRow {
  const bad: BadRow = { line, reason: why.code, params: why.params, cells }
  if (place === undefined) return bad
  const column = header[place]
  if (column !== undefined) bad.column = column
  const value = cells[place]
  if (value) bad.value = shortened(value)
  return bad
}

/** What a complaint is about when no column says it: its first words. */
function firstWords(comment: string | undefined): string | undefined {
  if (comment === undefined) return undefined
  const [sentence = ""] = comment.split("\n", 1)
  return sentence.length <= 80 ? sentence : `${sentence.slice(0, 79).toWellFormed()}…`
}
