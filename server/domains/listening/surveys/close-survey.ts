import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetOpenSurveys } from "../intake/open-survey.ts"
import { getSurveyForUpdate } from "./get-survey-for-update.ts"

/** Takes no more answers; its page says so. Closing twice is harmless. Throws `survey-never-open` for a draft. */
export async function closeSurvey(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { state } = await getSurveyForUpdate(ctx, id)
    if (state === "draft")
      throw new Refusal("survey-never-open", "This survey has not been published, so nobody can answer it.")
    if (state === "closed") return
    await ctx.db.updateTable("listening_survey").set({ state: "closed" }).where("id", "=", id).execute()
    await record(ctx, "survey-closed", "survey", id)
    forgetOpenSurveys(ctx)
    changed(ctx, "surveys")
  })
}
