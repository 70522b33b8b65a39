import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

export type Consent = "unnamed" | "named" | "no"

/** The asking that the customer's link names. */
export function consentOf({ actor }: Ctx): string {
  if (actor.kind !== "customer" || actor.link?.purpose !== "story") throw notFound("This link")
  return actor.link.subjectId
}

/** Keeps what a customer says to their story on the public page. The latest holds, at once. */
export async function answerStoryConsent(ctx: Ctx, answer: Consent): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const kept = await ctx.db
      .updateTable("recognition_story_customer")
      .set({ agreed: answer !== "no", named: answer === "named", answered_at: ctx.now() })
      .where("id", "=", consentOf(ctx))
      .returning("story_id")
      .executeTakeFirst()
    if (!kept) throw notFound("This link")
    await record(ctx, answer === "no" ? "story-customer-declined" : "story-customer-agreed", "story", kept.story_id)
    changed(ctx, "stories")
  })
}
