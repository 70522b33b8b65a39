import type { FeedbackMap } from "#contracts/feedback-map.ts"
import type { Ctx } from "#platform/ctx.ts"
import { readUnread } from "../intake/read-unread.ts"
import { type ImportCounts, runImport } from "./run-import.ts"
import { startImport } from "./start-import.ts"

type File = { fileName: string; map: FeedbackMap; bytes: AsyncIterable<Uint8Array> }

/** The whole way of a file in one call, its words read at the end: for the command line, the sample and whoever holds the bytes. */
export async function importFeedback(
  ctx: Ctx,
  { fileName, map, bytes }: File,
  onProgress?: (counts: ImportCounts) => void,
): Promise<ImportCounts & { importId: string }> {
  const importId = await startImport(ctx, { fileName, map })
  const counts = await runImport(ctx, importId, bytes, onProgress)
  await readUnread(ctx)
  return { importId, ...counts }
}
