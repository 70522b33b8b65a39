import { createWriteStream } from "node:fs"
import type { FileHandle } from "node:fs/promises"
import path from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { importFeedback, parseMap } from "#listening"
import { findSetting } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { readBadRows } from "../../server/domains/listening/imports/import-queries.ts"
import { type Common, withHouse } from "../open.ts"
import { openFile, textOf } from "../read-file.ts"
import { during, progressLine, say } from "../say.ts"

type How = Common & { map: string; badRows?: string }

/** `wellserved import feedback FILE --map MAP`: the good rows are kept; the bad ones can be had as a file to mend and import again. */
export async function importFeedbackFile(file: string, how: How): Promise<void> {
  const map = parseMap(await textOf(how.map))
  const handle = await openFile(file)
  try {
    await withHouse(how, async ({ app: { ctx } }) => {
      const bytes = await watched(handle, progressLine(how))
      const { importId, ...counts } = await importFeedback(ctx, { fileName: path.basename(file), map, bytes })
      const waiting = counts.cases > 0 && !(await during(how, "Opening cases", () => openCases(ctx)))
      if (how.badRows && counts.rejected > 0) await saveBadRows(ctx, importId, how.badRows)
      say(how, counts, linesOf(counts, how, waiting))
    })
  } finally {
    await handle.close()
  }
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
async function watched(
  handle: FileHandle,
  progress: ReturnType<typeof progressLine>,
): Promise<AsyncGenerator<Uint8Array>> {
  const { size } = await handle.stat()
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let read = 0
    for await (const chunk of handle.createReadStream({
      highWaterMark: 1 << 18,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      yield chunk
      read += chunk.length
      progress.at(read / size, "reading")
    }
    progress.done()
  }
  return bytes()
}

async function saveBadRows(ctx: Ctx, importId: string, file: string): Promise<void> {
  const { pieces } = await readBadRows(ctx, importId)
  await pipeline(Readable.from(pieces), createWriteStream(file))
}
