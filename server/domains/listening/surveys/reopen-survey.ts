import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetOpenSurveys } from "../intake/open-survey.ts"
import { getSurveyForUpdate } from "./get-survey-for-update.ts"

/** Takes answers again, to the version that was asked last. Throws `survey-is-history`, and `survey-not-open` for a draft. */
export async function reopenSurvey(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { state, origin } = await getSurveyForUpdate(ctx, id)
    if (origin === "history")
      throw new Refusal("survey-is-history", "This survey holds imported answers and is not asked. Make a new one.")
    if (state === "draft") throw new Refusal("survey-not-open", "Publish this survey first.")
    if (state === "open") return
    await ctx.db.updateTable("listening_survey").set({ state: "open" }).where("id", "=", id).execute()
    await record(ctx, "survey-reopened", "survey", id)
    forgetOpenSurveys(ctx)
    changed(ctx, "surveys")
  })
}
