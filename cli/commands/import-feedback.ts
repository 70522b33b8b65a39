import { createWriteStream } from "node:fs"
import path from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { importFeedback, parseMap } from "#listening"
import { findSetting } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { readBadRows } from "../../server/domains/listening/imports/import-queries.ts"
import { type Common, withHouse } from "../open.ts"
import { openFile, textOf } from "../read-file.ts"
import { isWorkbook, readSheet } from "../read-sheet.ts"
import { during, progressLine, say } from "../say.ts"

type How = Common & { map: string; sheet?: string; badRows?: string }
type Opened = { fileName: string; size: number; chunks: AsyncIterable<Uint8Array>; close(): Promise<void> }

/**
 * `wellserved import feedback FILE --map MAP`: a CSV file, or a sheet of a workbook. The good rows are kept; the bad ones can be had as a file to mend and
 * import again.
 */
export async function importFeedbackFile(file: string, how: How): Promise<void> {
  const map = parseMap(await textOf(how.map))
  const opened = await (isWorkbook(file) ? openSheet(file, how.sheet) : openCsv(file))
  try {
    await withHouse(how, async ({ app: { ctx } }) => {
      const bytes = watched(opened, progressLine(how))
      const { importId, ...counts } = await importFeedback(ctx, { fileName: opened.fileName, map, bytes })
      const waiting = counts.cases > 0 && !(await during(how, "Opening cases", () => openCases(ctx)))
      if (how.badRows && counts.rejected > 0) await saveBadRows(ctx, importId, how.badRows)
      say(how, counts, linesOf(counts, how, waiting))
    })
  } finally {
    await opened.close()
  }
}

const oneRead = 1 << 18

async function openCsv(file: string): Promise<Opened> {
  const handle = await openFile(file)
  const { size } = await handle.stat()
  const chunks = handle.createReadStream({ highWaterMark: oneRead, autoClose: false })
  return { fileName: path.basename(file), size, chunks, close: () => handle.close() }
}

async function openSheet(file: string, sheet: string | undefined): Promise<Opened> {
  const { name, csv } = await readSheet(file, sheet)
  const bytes = Buffer.from(csv)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += oneRead) yield bytes.subarray(at, at + oneRead)
  }
  return { fileName: name, size: bytes.length, chunks: chunks(), close: async () => {} }
}

type Counts = { read: number; kept: number; rejected: number; duplicates: number; cases: number }

function linesOf(counts: Counts, how: How, waiting: boolean): string[] {
  return [
    `Read ${counts.read} rows: kept ${counts.kept}, rejected ${counts.rejected}, ${counts.duplicates} were here already, ${counts.cases} become cases.`,
    ...(counts.rejected > 0
      ? [
          how.badRows
            ? `The rejected rows are in ${how.badRows}, each with its reason.`
            : "See the rejected rows with --bad-rows FILE.",
        ]
      : []),
    ...(waiting ? ["The cases open once the organisation has been set up: each needs an owner."] : []),
  ]
}

/** Complaints become cases in the background; here somebody waits for them. False while there is nobody to own them. */
async function openCases(ctx: Ctx): Promise<boolean> {
  if (!(await findSetting(ctx, "organisation"))) return false
  await ctx.events.drain(ctx)
  return true
}

/** The bytes of the file, with how far they are shown. */
async function* watched(
  { size, chunks }: Opened,
  progress: ReturnType<typeof progressLine>,
): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of chunks) {
    yield chunk
    read += chunk.length
    progress.at(read / size, "reading")
  }
  progress.done()
}

async function saveBadRows(ctx: Ctx, importId: string, file: string): Promise<void> {
  const { pieces } = await readBadRows(ctx, importId)
  await pipeline(Readable.from(pieces), createWriteStream(file))
}
