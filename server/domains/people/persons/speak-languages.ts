import type { Ctx } from "#platform/ctx.ts"

/** Keeps which languages a person speaks, in the transaction of whoever asks. */
export async function speakLanguages(ctx: Ctx, personId: string, languages: readonly string[]): Promise<void> {
  await ctx.db
    .updateTable("people_person")
    .set({ languages: [...languages] })
    .where("id", "=", personId)
    .execute()
}
