import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { forgetFiles } from "#platform/files/forget-files.ts"
import { keepFile } from "#platform/files/keep-file.ts"
import { kindOfFile } from "#platform/files/kind-of-file.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { mostFiles, type SentFile, type ShownFile } from "./case-file.ts"

/** Together no larger than this they go with one mail: encoded they are a third more, and many mail servers refuse 25 MB; bytes. */
const mostTogether = 15_000_000

/** So many may lie ready in one case for one person, those included that were taken away again on their screen. */
const mostReady = 40
/** What has not gone with a reply until then is put away; days. */
const readyForDays = 7

/** Lays files ready for the caller's next reply in a case. What is not kept is named with the reason, and has no id. */
export async function layFilesReady(
  ctx: Ctx,
  caseId: string,
  files: readonly SentFile[],
): Promise<(Omit<ShownFile, "id"> & { id: string | null })[]> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const byId = personOf(ctx).id
    const { ready } = await ctx.db
      .selectFrom("recovery_ready_file")
      .select((eb) => eb.fn.countAll<number>().as("ready"))
      .where("case_id", "=", caseId)
      .where("by_id", "=", byId)
      .executeTakeFirstOrThrow()
    const laid: (Omit<ShownFile, "id"> & { id: string | null })[] = []
    for (const { name, bytes } of files.slice(0, 50)) {
      const about = { name: name.slice(0, 200), size: bytes.length }
      const kept = laid.filter(({ id }) => id !== null).length
      const room = kept < mostFiles && ready + kept < mostReady
      const kind = room ? await kindOfFile(bytes, name) : { leftOut: "too-many" as const }
      if ("leftOut" in kind) {
        laid.push({ id: null, ...about, leftOut: kind.leftOut })
        continue
      }
      const id = newId(ctx)
      await ctx.db
        .insertInto("recovery_ready_file")
        .values({
          id,
          case_id: caseId,
          by_id: byId,
          file_id: await keepFile(ctx, bytes, kind.media),
          name: about.name,
          at: ctx.now(),
        })
        .execute()
      laid.push({ id, ...about, leftOut: null })
    }
    return laid
  })
}

export type ReadyFile = { id: string; fileId: string; name: string; size: number }

/** The files that the caller has laid ready, in the order asked for. Throws where one is not there, and where they are too large for one mail. */
export async function getReadyFiles(ctx: Ctx, caseId: string, ids: readonly string[]): Promise<ReadyFile[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom("recovery_ready_file as ready")
    .innerJoin("platform_file as file", "file.id", "ready.file_id")
    .select(["ready.id", "ready.file_id as fileId", "ready.name", "file.size"])
    .where("ready.case_id", "=", caseId)
    .where("ready.by_id", "=", personOf(ctx).id)
    .where("ready.id", "in", [...ids])
    .execute()
  const files = [...new Set(ids)].map((id) => rows.find((row) => row.id === id))
  if (!files.every((file) => file !== undefined))
    throw new Refusal(
      "file-not-ready",
      "A file that should go along does not lie ready any more. Take it off the list, and add it again.",
    )
  if (files.reduce((sum, { size }) => sum + size, 0) > mostTogether)
    throw new Refusal(
      "files-too-large",
      "Together these files are larger than 15 MB, which many mailboxes refuse. Send fewer, or smaller ones.",
    )
  return files
}

/** Makes them files of a message of the case: they lie ready no more. */
export async function sendReadyFiles(
  ctx: Ctx,
  caseId: string,
  messageId: string,
  files: readonly ReadyFile[],
): Promise<void> {
  if (files.length === 0) return
  await ctx.db
    .insertInto("recovery_file")
    .values(
      files.map(({ id, fileId, name, size }) => ({
        id,
        case_id: caseId,
        message_id: messageId,
        file_id: fileId,
        name,
        size,
      })),
    )
    .execute()
  await ctx.db
    .deleteFrom("recovery_ready_file")
    .where(
      "id",
      "in",
      files.map(({ id }) => id),
    )
    .execute()
}

/** The round that puts away what lay ready and went with no reply. */
export async function forgetReadyFiles(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - readyForDays * 24 * 3_600_000)
  await inTransaction(ctx, async (ctx) => {
    const gone = await ctx.db.deleteFrom("recovery_ready_file").where("at", "<=", before).returning("file_id").execute()
    await forgetFiles(
      ctx,
      gone.map(({ file_id }) => file_id),
    )
  })
}
