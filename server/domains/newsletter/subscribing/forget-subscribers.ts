import type { Ctx } from "#platform/ctx.ts"

const days = { toConfirm: 7, afterLeaving: 30 }

/** The daily round that forgets whoever asked and never said yes, and whoever left a month ago, with what was sent to them. */
export async function forgetSubscribers(ctx: Ctx): Promise<void> {
  const ago = (days: number) => new Date(ctx.now().getTime() - days * 86_400_000)
  await ctx.db
    .deleteFrom("newsletter_subscriber")
    .where((eb) =>
      eb.or([
        eb.and([eb("confirmed_at", "is", null), eb("asked_at", "<", ago(days.toConfirm))]),
        eb("left_at", "<", ago(days.afterLeaving)),
      ]),
    )
    .execute()
}
