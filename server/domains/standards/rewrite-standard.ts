import type { StandardContent } from "#contracts/standards.ts"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { requestAcknowledgement } from "./acknowledgement/request-acknowledgement.ts"
import { getStandardForUpdate } from "./get-standard-for-update.ts"
import { versions } from "./ledgers.ts"
import { contentHash } from "./standard.ts"

/**
 * Writes a new version, in force at once where the standard is; then everyone may be asked to read it again. The same words again make none.
 * Returns the number of the version that holds.
 */
export async function rewriteStandard(
  ctx: Ctx,
  id: string,
  content: StandardContent,
  readAgain = false,
): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const { state } = await getStandardForUpdate(ctx, id)
    const latest = await ctx.db
      .selectFrom("standards_version")
      .select(["number", "content_hash"])
      .where("standard_id", "=", id)
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow()
    if (latest.content_hash.equals(contentHash(content))) return latest.number
    const number = latest.number + 1
    await addVersion(ctx, id, number, content)
    await record(ctx, "standard-rewritten", "standard", id, {
      number,
      contentHash: contentHash(content).toString("hex"),
    })
    changed(ctx, "standards")
    if (readAgain && state === "published") await requestAcknowledgement(ctx, id, null)
    return number
  })
}

/** Adds a version to the ledger of versions and puts it in its standard. */
export async function addVersion(
  ctx: Ctx,
  standardId: string,
  number: number,
  content: StandardContent,
): Promise<void> {
  const id = newId(ctx)
  await append(
    ctx,
    versions,
    ctx.db.insertInto("standards_version").values({
      id,
      standard_id: standardId,
      number,
      title: content.title,
      behaviour: content.behaviour,
      why: content.why,
      looks_like: content.looksLike,
      not_like: content.notLike,
      toward: content.toward,
      content_hash: contentHash(content),
      written_at: ctx.now(),
      written_by: actorId(ctx),
    }),
  )
  await ctx.db.updateTable("standards_standard").set({ version_id: id }).where("id", "=", standardId).execute()
}
