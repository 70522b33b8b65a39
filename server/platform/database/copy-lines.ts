import { once } from "node:events"
import type pg from "pg"
import { from as copyFrom } from "pg-copy-streams"

/**
 * Writes rows by COPY, several times as fast as by INSERT, in the transaction that the connection is in. A line is a row in COPY's text form: cells made by
 * the functions below, a tab between them, a newline at the end. Rejects with PostgreSQL's error, after which that transaction must be rolled back.
 */
export async function copyLines(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`))
  const finished = once(stream, "finish")
  let text = ""
  for (const line of lines) {
    text += line
    if (text.length < enough) continue
    stream.write(text)
    text = ""
  }
  stream.end(text)
  await finished
}

/** Characters written at once. Larger strings are collected late, and memory would grow with the file. */
const enough = 32_768

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" }

/** A text, with a backslash before what COPY would read otherwise; \N is null. */
export function textCell(text: string | null): string {
  if (text === null) return "\\N"
  return special.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text
}

/** A text that needs no escaping, such as an id or a number. */
export const plainCell = (text: string | number | boolean | null): string => (text === null ? "\\N" : String(text))

export const jsonCell = (value: object | null): string => (value === null ? "\\N" : textCell(JSON.stringify(value)))

/** A list of texts as PostgreSQL's array. */
export const listCell = (texts: readonly unknown[]): string =>
  texts.length === 0 ? "{}" : textCell(`{${texts.map(quoted).join(",")}}`)

/** A list of numbers as PostgreSQL's array. */
export const numbersCell = (numbers: readonly (number | null)[]): string =>
  `{${numbers.map((number) => number ?? "NULL").join(",")}}`

const quoted = (text: unknown) => `"${String(text).replaceAll(/["\\]/g, "\\$&")}"`
