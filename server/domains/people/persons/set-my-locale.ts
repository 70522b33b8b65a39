import { type Ctx, personOf } from "#platform/ctx.ts"

/** Keeps the language in which the caller reads; null follows the organisation. */
export async function setMyLocale(ctx: Ctx, locale: string | null): Promise<void> {
  await ctx.db.updateTable("people_person").set({ locale }).where("id", "=", personOf(ctx).id).execute()
}
