import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { purposes } from "./ledgers.ts"

/** Writes the purpose anew. What was written before stays. */
export async function writePurpose(ctx: Ctx, words: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const id = newId(ctx)
    await append(
      ctx,
      purposes,
      ctx.db.insertInto("standards_purpose").values({ id, words, written_at: ctx.now(), written_by: actorId(ctx) }),
    )
    await record(ctx, "purpose-written", "purpose", id)
    changed(ctx, "purpose")
  })
}
