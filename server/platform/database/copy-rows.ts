import { once } from "node:events"
import type pg from "pg"
import { from as copyFrom } from "pg-copy-streams"

/** What a cell may be: objects are written as JSON, arrays of strings as PostgreSQL's arrays. */
export type Cell = string | number | boolean | Date | null | object

/**
 * Writes rows by COPY, several times as fast as by INSERT, in the transaction that the connection is in. Rejects with PostgreSQL's error, after which that
 * transaction must be rolled back.
 */
export async function copyRows(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`))
  const finished = once(stream, "finish")
  for (let from = 0; from < rows.length; from += rowsAtOnce) stream.write(linesOf(rows.slice(from, from + rowsAtOnce)))
  stream.end()
  await finished
}

/** Few enough that their text is a small string: large ones are collected late, and memory would grow with the file. */
const rowsAtOnce = 100

const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join("\t")}\n`).join("")

/** COPY's text form: a tab between cells, \N for null, and a backslash before what would be read otherwise. */
function written(cell: Cell): string {
  if (cell === null) return "\\N"
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell)
  if (cell instanceof Date) return cell.toISOString()
  if (Array.isArray(cell)) return escaped(`{${cell.map(quoted).join(",")}}`)
  return escaped(typeof cell === "string" ? cell : JSON.stringify(cell))
}

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" }

function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text
}

const quoted = (text: unknown) => `"${String(text).replaceAll(/["\\]/g, "\\$&")}"`
