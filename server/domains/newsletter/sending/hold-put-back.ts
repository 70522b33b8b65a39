import { record } from "#platform/audit/record.ts"
import type { Ctx } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/**
 * The data are a copy of `copiedAt`, and what happened after it is not known here: what was being sent may have reached more readers, and what waited or was
 * being written may have gone out. Nothing of it goes on by itself. What was under way is held; what is due by now is a draft again.
 */
export async function holdPutBack(ctx: Ctx, copiedAt: Date): Promise<void> {
  const open = await ctx.db
    .updateTable("newsletter_edition")
    .set({ copied_at: copiedAt })
    .where("state", "in", ["draft", "scheduled", "sending", "paused"])
    .returning(["id", "state", "send_at"])
    .execute()
  const sending = open.filter(({ state }) => state === "sending")
  const due = open.filter(({ state, send_at }) => state === "scheduled" && send_at !== null && send_at <= ctx.now())
  if (sending.length > 0)
    await ctx.db.updateTable("newsletter_edition").set({ state: "paused" }).where("id", "in", idsOf(sending)).execute()
  if (due.length > 0)
    await ctx.db
      .updateTable("newsletter_edition")
      .set({ state: "draft", send_at: null })
      .where("id", "in", idsOf(due))
      .execute()
  for (const { id } of [...sending, ...due]) await record(ctx, "newsletter-held-put-back", "newsletter", id)
  if (open.length > 0) changed(ctx, "newsletter")
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
