import type { Ctx } from "#platform/ctx.ts"

const kept = 30 * 24 * 3_600_000

/** Forgets by which key a response was sent, once nobody sends it again. */
export async function purgeKeys(ctx: Ctx): Promise<void> {
  await ctx.db
    .deleteFrom("listening_intake_key")
    .where("at", "<", new Date(ctx.now().getTime() - kept))
    .execute()
}
