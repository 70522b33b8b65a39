import type { Ctx } from "#platform/ctx.ts"

/** Forgets files that nothing refers to any more. */
export async function forgetFiles(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .deleteFrom("platform_file")
    .where("id", "in", [...ids])
    .execute()
}
