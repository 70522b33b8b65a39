import { actorId, type Ctx } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Keeps what became of a mail that came in; `why` is a code of ours, `reason` what the steward said who sorted it. */
export async function settleMailIn(
  ctx: Ctx,
  id: string,
  state: "on-case" | "report" | "waiting" | "aside",
  why: string,
  reason: string | null = null,
): Promise<void> {
  const by = actorId(ctx)
  await ctx.db
    .updateTable("platform_mail_in")
    .set({ state, why, ...(by && { sorted_by: by, sorted_at: ctx.now(), reason }) })
    .where("id", "=", id)
    .execute()
  changed(ctx, "mail-in")
}
