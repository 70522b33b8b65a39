/** One row of the file: its cells as they stand there, and the line on which it begins, from 1. */
export type RawRow = { line: number; cells: string[] }
/** A stretch of the file that is no row: the scan goes on at the next line. `text` is its beginning. */
export type UnreadRow = { line: number; unread: UnreadReason; text: string }
export type UnreadReason = "quotes-do-not-match" | "row-too-long" | "unreadable-character"
export type ScannedRow = RawRow | UnreadRow

/** Longest row, in characters, over however many lines. */
export const longestRow = 262_144
const shownOfUnread = 2_000

export type RowScanner = { push(text: string): ScannedRow[]; finish(): ScannedRow[] }

/**
 * Splits text, as it arrives, into rows (RFC 4180), holding no more than the row that is not complete yet.
 *
 * A scanner of our own because the ones on npm give the file up, or swallow everything to its end, at one quotation mark too many. Here a
 * quoted cell must be closed right before a delimiter or the end of its line. Where it is not, the line is taken literally if that gives a
 * row like the first one; otherwise it is given back as unread, and reading goes on at the very next line.
 */
export function rowScanner(delimiter: string, newline: "\n" | "\r"): RowScanner {
  let rest = ""
  let line = 1
  let width = 0
  let skipping = false

  function scan(text: string, last: boolean): ScannedRow[] {
    const found: ScannedRow[] = []
    const hasNul = text.includes("\0")
    let at = 0
    let quote = text.indexOf('"')
    while (at < text.length) {
      const end = text.indexOf(newline, at)
      if (end === -1 && !last) break
      const lineEnd = end === -1 ? text.length : end
      if (skipping) {
        skipping = false
        line++
        at = lineEnd + 1
        continue
      }
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at)
      let cells: string[] | undefined
      let next = lineEnd + 1
      if (quote === -1 || quote > lineEnd) {
        cells = text.slice(at, withoutReturn(text, at, lineEnd)).split(delimiter)
      } else {
        const quoted = quotedRow(text, at, delimiter, newline, last)
        if (quoted === "incomplete" && text.length - at <= longestRow) break
        if (typeof quoted === "object") ({ cells, next } = quoted)
        else cells = literalRow(text.slice(at, withoutReturn(text, at, lineEnd)), delimiter, width)
      }
      const unread: UnreadReason | undefined =
        next - at > longestRow
          ? "row-too-long"
          : cells === undefined
            ? "quotes-do-not-match"
            : hasNul && text.slice(at, next).includes("\0")
              ? "unreadable-character"
              : undefined
      if (unread || !cells) {
        found.push({
          line,
          unread: unread ?? "quotes-do-not-match",
          text: text.slice(at, Math.min(lineEnd, at + shownOfUnread)),
        })
        line++
        at = lineEnd + 1
        continue
      }
      width ||= cells.length
      found.push({ line, cells })
      line += next === lineEnd + 1 ? 1 : newlinesIn(text, at, next, newline)
      at = next
    }
    rest = at === 0 ? text : text.slice(at)
    if (rest.length > longestRow && !last) {
      if (!skipping) found.push({ line, unread: "row-too-long", text: rest.slice(0, shownOfUnread) })
      skipping = true
      rest = ""
    }
    return found
  }

  return {
    push: (text) => scan(rest === "" ? text : rest + text, false),
    finish: () => {
      const text = rest
      rest = ""
      return text === "" ? [] : scan(text, true)
    },
  }
}

/** The row that begins at `at` and has quotation marks; "incomplete" when more text is needed to tell. */
function quotedRow(
  text: string,
  at: number,
  delimiter: string,
  newline: string,
  last: boolean,
): { cells: string[]; next: number } | "incomplete" | "malformed" {
  const cells: string[] = []
  for (;;) {
    const opening = skipSpaces(text, at, delimiter)
    if (text[opening] !== '"') {
      const comma = text.indexOf(delimiter, at)
      const end = text.indexOf(newline, at)
      if (comma !== -1 && (end === -1 || comma < end)) {
        cells.push(text.slice(at, comma))
        at = comma + 1
        continue
      }
      if (end === -1 && !last) return "incomplete"
      const cellEnd = end === -1 ? text.length : end
      cells.push(text.slice(at, withoutReturn(text, at, cellEnd)))
      return { cells, next: cellEnd + 1 }
    }
    const closed = closeQuote(text, opening + 1)
    if (!closed) return last ? "malformed" : "incomplete"
    cells.push(closed.value)
    let after = skipSpaces(text, closed.next, delimiter)
    if (text[after] === "\r" && newline === "\n") after++
    if (after >= text.length) return last ? { cells, next: after } : "incomplete"
    if (text[after] === newline) return { cells, next: after + 1 }
    if (text[after] !== delimiter) return "malformed"
    at = after + 1
  }
}

/** The value of a quoted cell from behind its opening mark, and the place behind its closing one. */
function closeQuote(text: string, from: number): { value: string; next: number } | undefined {
  let value = ""
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark === -1) return undefined
    if (text[mark + 1] !== '"') return { value: value + text.slice(from, mark), next: mark + 1 }
    value += text.slice(from, mark + 1)
    from = mark + 2
  }
}

/**
 * A line whose quotation marks are only characters: `5,"he said "great" twice",x`. Undefined unless it has the expected number of cells, none
 * of which opens a quotation and leaves it open.
 */
function literalRow(line: string, delimiter: string, width: number): string[] | undefined {
  const cells = line.split(delimiter)
  if (cells.length !== width || cells.some(opensOnly)) return undefined
  return cells.map((cell) => (cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : cell))
}

function opensOnly(cell: string): boolean {
  return cell.trimStart().startsWith('"') && cell.split('"').length % 2 === 0
}

function skipSpaces(text: string, at: number, delimiter: string): number {
  while (text[at] === " " && delimiter !== " ") at++
  return at
}

function withoutReturn(text: string, at: number, end: number): number {
  return end > at && text[end - 1] === "\r" ? end - 1 : end
}

function newlinesIn(text: string, from: number, to: number, newline: string): number {
  let count = 0
  for (let at = text.indexOf(newline, from); at !== -1 && at < to; at = text.indexOf(newline, at + 1)) count++
  return Math.max(count, 1)
}
