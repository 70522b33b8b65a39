import type { Delimiter, Encoding, FileForm } from "#contracts/feedback-map.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { decodeSample, textDecoding } from "./decode-text.ts"
import { detectDelimiter } from "./detect-delimiter.ts"
import { detectEncoding } from "./detect-encoding.ts"
import { type Header, headerless, headerOf } from "./header.ts"
import { rowScanner, type ScannedRow } from "./scan-rows.ts"

/** A file whose header has been read. `rows` may be walked once; it comes in batches as the bytes arrive and holds nothing back. */
export type OpenedRows = {
  header: Header
  encoding: Encoding
  delimiter: Delimiter
  rows: AsyncGenerator<ScannedRow[], void>
}

/** Bytes that are looked at to tell encoding and delimiter. */
const sampleSize = 1 << 17

const asDetected: FileForm = { headerRow: 1, shortRows: "reject", decimal: "." }

/**
 * Opens a file of rows: tells its encoding and delimiter (unless `form` says them), reads its header, and gives the rows below it. Rows
 * without any content are left out. Memory stays bounded whatever the bytes are. Throws refusals for what is no table at all:
 * `import-file-empty`, `import-not-text`, `import-workbook`, `import-compressed`, `import-no-header`, `import-too-many-columns`.
 */
export async function openRows(bytes: AsyncIterable<Uint8Array>, form: FileForm = asDetected): Promise<OpenedRows> {
  const source = bytes[Symbol.asyncIterator]()
  const sample = await takeSample(source)
  const detected = detectEncoding(sample)
  const decoding = textDecoding(form.encoding ? { ...detected, encoding: form.encoding, ascii: false } : detected)
  const { delimiter: likely, newline, announced } = detectDelimiter(decodeSample(sample, detected, form.encoding))
  const delimiter = form.delimiter ?? likely
  const scanner = rowScanner(delimiter, newline)

  async function* scanned(): AsyncGenerator<ScannedRow[], void> {
    try {
      let chunk: Uint8Array | undefined = sample
      while (chunk) {
        for (const text of decoding.decode(chunk)) yield scanner.push(text)
        const next: IteratorResult<Uint8Array> = await source.next()
        chunk = next.done ? undefined : next.value
      }
      yield [...scanner.push(decoding.finish()), ...scanner.finish()]
    } finally {
      await source.return?.()
    }
  }

  const filled = withContent(scanned(), announced)
  const { header, below } = await readHeader(filled, form)
  return {
    header,
    get encoding() {
      return decoding.encoding()
    },
    delimiter,
    rows: below,
  }
}

/** Reads up to the header and on to the first row of feedback. */
async function readHeader(
  batches: AsyncGenerator<ScannedRow[], void>,
  form: FileForm,
): Promise<{ header: Header; below: AsyncGenerator<ScannedRow[], void> }> {
  const first = form.firstRow ?? form.headerRow + 1
  const top: ScannedRow[] = []
  const wanted = Math.max(form.headerRow, first - 1, 1)
  for (;;) {
    const next = await batches.next()
    if (next.done) break
    top.push(...next.value)
    if (top.length >= wanted) break
  }
  const heading = top[Math.max(form.headerRow, 1) - 1]
  if (!heading) throw top.length === 0 ? fileEmpty() : noHeader(form.headerRow)
  if (!("cells" in heading)) throw noHeader(form.headerRow)
  const header = form.headerRow === 0 ? headerless(heading.cells.length) : headerOf(heading.cells)
  return { header, below: following(top.slice(first - 1), batches) }
}

async function* following(
  first: ScannedRow[],
  rest: AsyncGenerator<ScannedRow[], void>,
): AsyncGenerator<ScannedRow[], void> {
  try {
    if (first.length > 0) yield first
    yield* rest
  } finally {
    await rest.return()
  }
}

/** Leaves out rows without content, and the line by which a spreadsheet program announces the delimiter. */
async function* withContent(
  batches: AsyncGenerator<ScannedRow[], void>,
  announced: boolean,
): AsyncGenerator<ScannedRow[], void> {
  for await (const batch of batches) {
    const filled = batch.filter((row) => !isEmpty(row) && !(announced && row.line === 1))
    if (filled.length > 0) yield filled
  }
}

function isEmpty(row: ScannedRow): boolean {
  return "cells" in row && row.cells[0] === "" && row.cells.every((cell) => cell === "")
}

async function takeSample(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < sampleSize) {
    const next = await source.next()
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
  }
  if (size === 0) throw fileEmpty()
  return Buffer.concat(chunks)
}

function fileEmpty(): Refusal {
  return new Refusal("import-file-empty", "The file is empty.", { status: 422 })
}

function noHeader(row: number): Refusal {
  return new Refusal(
    "import-no-header",
    `Row ${Math.max(row, 1)} should hold the column names, but cannot be read as a row. Check the file's first lines, or say in the map which row has them.`,
    { status: 422, told: { row: Math.max(row, 1) } },
  )
}
