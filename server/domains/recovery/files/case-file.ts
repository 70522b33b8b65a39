import { type Ctx, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { keepFile } from "#platform/files/keep-file.ts"
import { kindOfFile } from "#platform/files/kind-of-file.ts"
import { asOne } from "../cases/as-one.ts"

/** A file as somebody sent it. */
export type SentFile = { name: string; bytes: Buffer }

export const mostFiles = 10

/** Keeps the files of a message, or of what a case opened with; what is not kept is named with the reason. */
export async function keepCaseFiles(
  ctx: Ctx,
  caseId: string,
  messageId: string | null,
  files: readonly SentFile[],
): Promise<void> {
  let kept = 0
  for (const { name, bytes } of files.slice(0, 50)) {
    const kind = kept < mostFiles ? await kindOfFile(bytes, name) : { leftOut: "too-many" }
    const fileId = "media" in kind ? await keepFile(ctx, bytes, kind.media) : null
    if (fileId) kept++
    await ctx.db
      .insertInto("recovery_file")
      .values({
        id: newId(ctx),
        case_id: caseId,
        message_id: messageId,
        file_id: fileId,
        name: name.slice(0, 200),
        size: bytes.length,
        left_out: "leftOut" in kind ? kind.leftOut : null,
      })
      .execute()
  }
}

export type ShownFile = {
  id: string
  name: string
  size: number
  leftOut: "program" | "too-large" | "too-many" | "empty" | null
}

/** The files of a case by the message that they came with; "" holds those of its opening. */
export async function readCaseFiles(ctx: Ctx, caseId: string): Promise<Map<string, ShownFile[]>> {
  const rows = await ctx.db
    .selectFrom("recovery_file")
    .select(["id", "message_id", "name", "size", "left_out"])
    .where(asOne("case_id", caseId))
    .orderBy("id")
    .execute()
  const shown = rows.map((row) => ({
    of: row.message_id ?? "",
    file: { id: row.id, name: row.name, size: row.size, leftOut: row.left_out as ShownFile["leftOut"] },
  }))
  return new Map([...Map.groupBy(shown, ({ of }) => of)].map(([of, all]) => [of, all.map(({ file }) => file)]))
}

/** One kept file of this case. Throws not-found, also where it is another case's. */
export async function getCaseFile(
  ctx: Ctx,
  caseId: string,
  id: string,
): Promise<{ name: string; media: string; bytes: Buffer }> {
  const row = await ctx.db
    .selectFrom("recovery_file as of_case")
    .innerJoin("platform_file as file", "file.id", "of_case.file_id")
    .select(["of_case.name", "file.media", "file.bytes"])
    .where("of_case.id", "=", id)
    .where(asOne("of_case.case_id", caseId))
    .executeTakeFirst()
  if (!row) throw notFound("This file")
  return row
}
