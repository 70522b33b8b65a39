import type { Ctx } from "#platform/ctx.ts"

/** Clears from lists what was answered until now in demonstrations; the survey's id, or undefined where none was ever begun. */
export async function clearDemonstrationSurvey(ctx: Ctx): Promise<string | undefined> {
  const cleared = await ctx.db
    .updateTable("listening_survey")
    .set({ cleared_at: ctx.now() })
    .where("demonstration", "=", true)
    .returning("id")
    .executeTakeFirst()
  return cleared?.id
}
