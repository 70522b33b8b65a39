import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetOpenSurveys } from "../intake/open-survey.ts"
import { surveyVersions } from "../ledgers.ts"
import { getSurveyForUpdate } from "./get-survey-for-update.ts"
import { mayPublish } from "./survey.ts"

/** Freezes the draft as the next version, and opens the survey. Returns the version's number. Throws what `mayPublish` throws. */
export async function publishSurvey(ctx: Ctx, id: string): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const survey = await getSurveyForUpdate(ctx, id)
    if (survey.origin === "history")
      throw new Refusal("survey-is-history", "This survey holds imported answers and is not asked. Make a new one.")
    mayPublish(survey.draft, survey)
    // An import may have added versions of its own, so the number is the next one and not the published one's successor.
    const [published] = await append(
      ctx,
      surveyVersions,
      sql`
      insert into listening_survey_version (survey_id, number, form, published_at, published_by)
      select ${id}, coalesce(max(number), 0) + 1, ${JSON.stringify(survey.draft)}::jsonb, ${ctx.now()}, ${actorId(ctx)}
      from listening_survey_version where survey_id = ${id}`,
    )
    const version = published?.number as number
    await ctx.db.updateTable("listening_survey").set({ version, state: "open" }).where("id", "=", id).execute()
    await record(ctx, "survey-published", "survey", id, { version })
    forgetOpenSurveys(ctx)
    changed(ctx, "surveys")
    return version
  })
}
