import type { ColumnRole, Delimiter, Encoding, FeedbackMap, FeedbackRow } from "#contracts/feedback-map.ts"
import type { BadRow, ReasonCode } from "./bad-row.ts"
import type { Header } from "./header.ts"
import { readFeedback } from "./read-feedback.ts"
import { seemsUnhappy } from "./seems-unhappy.ts"

/** What an import would do, told from the first rows of the file. */
export type Preview = {
  header: Header
  encoding: Encoding
  delimiter: Delimiter
  /** Rows that were read; the whole file when `whole`. */
  read: number
  whole: boolean
  kept: number
  rejected: number
  /** Cases that would be kept as history: no clock starts and nobody is written to. */
  historyCases: number
  /** Cases that would open, and messages that would go to customers, because rows are declared live. */
  liveCases: number
  messages: number
  columns: ColumnCount[]
  reasons: { reason: ReasonCode; rows: number }[]
  /** The first clean rows and the first bad ones, to look at. */
  rows: FeedbackRow[]
  bad: BadRow[]
}
export type ColumnCount = {
  column: string
  role: ColumnRole
  answers: number
  blank: number
  notApplicable: number
  wrong: number
}

export type PreviewOptions = {
  now: Date /** 1,000 unless told. */
  rows?: number /** 20 unless told. */
  shown?: number
}

/** Reads the first rows of a file by a map and counts what would become of them. Throws what readFeedback throws; closes the source. */
export async function previewImport(
  bytes: AsyncIterable<Uint8Array>,
  map: FeedbackMap,
  { now, rows: most = 1_000, shown = 20 }: PreviewOptions,
): Promise<Preview> {
  const columns: ColumnCount[] = map.columns.map(({ column, role }) => ({
    column: String(column),
    role,
    answers: 0,
    blank: 0,
    notApplicable: 0,
    wrong: 0,
  }))
  const file = await readFeedback(bytes, map, now, (index, found) => {
    const count = columns[index]
    if (!count) return
    if (found === "answer") count.answers++
    else if (found === "blank") count.blank++
    else if (found === "not applicable") count.notApplicable++
    else count.wrong++
  })
  const counts = { kept: 0, rejected: 0, historyCases: 0, liveCases: 0, messages: 0 }
  const reasons = new Map<ReasonCode, number>()
  const rows: FeedbackRow[] = []
  const bad: BadRow[] = []
  let whole = true
  for await (const batch of file.batches) {
    counts.kept += batch.rows.length
    counts.rejected += batch.bad.length
    for (const row of batch.rows) {
      if (rows.length < shown) rows.push(row)
      if (row.case && !row.live) counts.historyCases++
      if (!row.live || !(row.case || seemsUnhappy(row, map))) continue
      counts.liveCases++
      if (row.customer?.email) counts.messages++
    }
    for (const row of batch.bad) {
      if (bad.length < shown) bad.push(row)
      reasons.set(row.reason, (reasons.get(row.reason) ?? 0) + 1)
    }
    if (counts.kept + counts.rejected >= most) {
      whole = false
      break
    }
  }
  return {
    header: file.header,
    encoding: file.encoding,
    delimiter: file.delimiter,
    read: counts.kept + counts.rejected,
    whole,
    ...counts,
    columns,
    reasons: [...reasons].map(([reason, rows]) => ({ reason, rows })).sort((a, b) => b.rows - a.rows),
    rows,
    bad,
  }
}
