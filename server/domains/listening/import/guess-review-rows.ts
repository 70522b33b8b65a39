import { setImmediate } from "node:timers/promises"
import { guessMap } from "./guess-map.ts"
import { openRows } from "./open-rows.ts"
import { isBad, rowReader } from "./read-row.ts"
import type { ScannedRow } from "./scan-rows.ts"

export type ReviewRow = {
  line: number
  words: string
  score?: number
  name?: string
  /** An instant or a day, in ISO form, where the table has a column of dates. */
  at?: string
}

const atOnce = 250

/**
 * The reviews of a pasted or dropped table whose columns nobody has explained: guessed, at most `most`. Undefined when it is no table, or when no column
 * holds words. `timeZone` is where its times were written down.
 */
export async function guessReviewRows(
  text: string,
  { now, timeZone, most }: { now: Date; timeZone: string; most: number },
): Promise<ReviewRow[] | undefined> {
  const opened = await openTable(text)
  if (!opened || opened.header.length < 2) return undefined
  const rows: ScannedRow[] = []
  for await (const batch of opened.rows) {
    rows.push(...batch)
    if (rows.length >= most) break
  }
  const sample = rows.slice(0, 1000).flatMap((row) => ("cells" in row ? [row.cells] : []))
  if (!isTable(opened.header.length, sample)) return undefined
  const { map } = guessMap(opened.header, sample, {
    surveyName: "Reviews",
    timeZone,
    today: now.toISOString().slice(0, 10),
  })
  if (!map?.columns.some((column) => column.role === "comment")) return undefined
  const scored = map.columns.find((column) => column.role === "score")
  const isDated = map.columns.some((column) => column.role === "received at")
  const read = rowReader(map, opened.header, now)
  const scoreId = scored?.question.id
  const reviewOf = (scanned: ScannedRow): ReviewRow[] => {
    const row = read(scanned)
    if (isBad(row)) return []
    const score = scoreId === undefined ? undefined : row.answers[scoreId]
    return [
      {
        line: row.line,
        words: row.comment ?? "",
        ...(typeof score === "number" && { score }),
        ...(row.customer?.name && { name: row.customer.name }),
        ...(isDated && { at: row.receivedAt instanceof Date ? row.receivedAt.toISOString() : row.receivedAt.day }),
      },
    ]
  }
  const reviews: ReviewRow[] = []
  for (let at = 0; at < rows.length && at < most; at += atOnce) {
    reviews.push(...rows.slice(at, Math.min(at + atOnce, most)).flatMap(reviewOf))
    // Others wait in this thread: they go first.
    await setImmediate()
  }
  return reviews
}

/** In a table nearly every row is as wide as its heading; prose with commas is wide as it comes. */
function isTable(width: number, rows: readonly (readonly string[])[]): boolean {
  return rows.filter((cells) => cells.length === width).length >= rows.length * 0.9
}

async function openTable(text: string) {
  try {
    return await openRows(oneChunk(Buffer.from(text, "utf8")))
  } catch {
    // Whatever it is, it is no table.
    return undefined
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
