import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustSee } from "../access.ts"
import { notes } from "../ledgers.ts"
import { getCaseForUpdate } from "./get-case-for-update.ts"

/** Adds an internal note: whoever sees the case may, and it never leaves. */
export async function addNote(ctx: Ctx, caseId: string, words: string): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await mustSee(ctx, await getCaseForUpdate(ctx, caseId))
    const by = personOf(ctx).id
    const id = newId(ctx)
    await append(
      ctx,
      notes,
      ctx.db.insertInto("recovery_note").values({ id, case_id: caseId, words, at: ctx.now(), by_id: by }),
    )
    await record(ctx, "note-added", "case", caseId)
    changed(ctx, `case:${caseId}`)
    return id
  })
}
