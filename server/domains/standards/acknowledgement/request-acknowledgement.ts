import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { requests } from "../ledgers.ts"
import { getInForce } from "./in-force.ts"

/** Asks everyone to read the wording in force and to say yes to it. Asked again for the same wording, only the date changes. */
export async function requestAcknowledgement(ctx: Ctx, standardId: string, dueOn: string | null): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const version = await getInForce(ctx, standardId)
    await append(
      ctx,
      requests,
      ctx.db.insertInto("standards_acknowledgement_request").values({
        id: newId(ctx),
        standard_id: standardId,
        version_id: version.id,
        due_on: dueOn,
        asked_at: ctx.now(),
        asked_by: actorId(ctx),
      }),
    )
    await record(ctx, "acknowledgement-requested", "standard", standardId, { version: version.number, dueOn })
    changed(ctx, "standards", "me")
  })
}
