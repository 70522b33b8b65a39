import type { Delimiter, Encoding, FeedbackMap, FeedbackRow } from "#contracts/feedback-map.ts"
import type { BadRow } from "./bad-row.ts"
import type { Header } from "./header.ts"
import { openRows } from "./open-rows.ts"
import { type CellWatch, isBad, rowReader } from "./read-row.ts"

/** A file of feedback that is being read. `batches` may be walked once; leaving it early closes the source. */
export type ReadFeedback = {
  header: Header
  encoding: Encoding
  delimiter: Delimiter
  /** Clean and bad rows as the bytes arrive, each in the file's order; some hundred rows at a time, memory bounded. */
  batches: AsyncGenerator<FeedbackBatch, void>
}
export type FeedbackBatch = { rows: FeedbackRow[]; bad: BadRow[] }

/**
 * Reads feedback from the bytes of a file by its map. Writes nothing and knows no database. Throws the refusals of openRows and rowReader
 * before the first batch; after that every problem is a bad row.
 */
export async function readFeedback(
  bytes: AsyncIterable<Uint8Array>,
  map: FeedbackMap,
  now: Date,
  watch?: CellWatch,
): Promise<ReadFeedback> {
  const opened = await openRows(bytes, map.file)
  const read = rowReader(map, opened.header, now, watch)

  async function* batches(): AsyncGenerator<FeedbackBatch, void> {
    for await (const scanned of opened.rows) {
      const batch: FeedbackBatch = { rows: [], bad: [] }
      for (const row of scanned) {
        const found = read(row)
        if (isBad(found)) batch.bad.push(found)
        else batch.rows.push(found)
      }
      yield batch
    }
  }

  return {
    header: opened.header,
    get encoding() {
      return opened.encoding
    },
    delimiter: opened.delimiter,
    batches: batches(),
  }
}
