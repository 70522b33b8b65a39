import type { z } from "zod"
import type { editSurvey as contract } from "#contracts/survey.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetOpenSurveys } from "../intake/open-survey.ts"
import { getSurveyForUpdate } from "./get-survey-for-update.ts"
import { refuseTakenName } from "./refuse-taken-name.ts"
import { refuseUnknownPlace } from "./refuse-unknown-place.ts"

/**
 * Changes the draft. Name, unit and touchpoint hold at once; questions, texts and language when they are published. Throws `survey-is-history`,
 * `anonymity-promised` and `survey-name-taken`.
 */
export async function editSurvey(ctx: Ctx, id: string, edited: z.output<typeof contract.body>): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const survey = await getSurveyForUpdate(ctx, id)
    if (survey.origin === "history")
      throw new Refusal("survey-is-history", "This survey holds imported answers and is not asked. Make a new one.")
    if (survey.version !== null && survey.anonymous !== edited.anonymous)
      throw new Refusal(
        "anonymity-promised",
        "Customers have been told whether their answers are anonymous. Make a new survey to change that.",
      )
    await refuseTakenName(ctx, edited.name, id)
    await refuseUnknownPlace(ctx, edited)
    await ctx.db
      .updateTable("listening_survey")
      .set({
        name: edited.name,
        unit_id: edited.unitId,
        touchpoint_id: edited.touchpointId,
        anonymous: edited.anonymous,
        language: edited.language,
        draft: JSON.stringify(edited.form),
      })
      .where("id", "=", id)
      .execute()
    await record(ctx, "survey-edited", "survey", id)
    forgetOpenSurveys(ctx)
    changed(ctx, "surveys")
  })
}
