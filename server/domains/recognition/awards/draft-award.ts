import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type AwardContent, mustFollow } from "./award.ts"
import { todayHere } from "./get-award-for-update.ts"
import { columnsOf, keepParts, mustBeKnown } from "./keep-content.ts"

/** Begins an award that nobody but those who make awards sees before it is announced. `againOf`: the round before. Returns its id. */
export async function draftAward(ctx: Ctx, content: AwardContent, againOf: string | null = null): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await mustBeKnown(ctx, content)
    mustFollow(content, await todayHere(ctx))
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_award")
      .values({
        id,
        state: "draft",
        ...columnsOf(content),
        again_of: againOf,
        made_by: personOf(ctx).id,
        made_at: ctx.now(),
      })
      .execute()
    await keepParts(ctx, id, content)
    await record(ctx, "award-drafted", "award", id, { againOf })
    changed(ctx, "awards")
    return id
  })
}
