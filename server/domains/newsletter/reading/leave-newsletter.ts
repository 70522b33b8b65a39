import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { chooseNewsletter } from "./choose-newsletter.ts"
import type { ReaderOfLink } from "./reader-of-link.ts"

/** By the link in a newsletter, its reader wants no more of them, or wants them after all. Said twice, it holds once. */
export async function leaveOrReturn(ctx: Ctx, { kind, id }: ReaderOfLink, wanted: boolean): Promise<void> {
  if (kind === "person") return chooseNewsletter(ctx, id, wanted)
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .updateTable("newsletter_subscriber")
      .set({ left_at: wanted ? null : ctx.now() })
      .where("id", "=", id)
      .execute()
    await record(ctx, wanted ? "newsletter-wanted" : "newsletter-declined", "newsletter-subscriber", id)
  })
}
