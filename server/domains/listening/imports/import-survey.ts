import { isDeepStrictEqual } from "node:util"
import { sql } from "kysely"
import type { FeedbackMap } from "#contracts/feedback-map.ts"
import type { Form } from "#contracts/survey.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { actorId, type Ctx, inTransaction } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { surveyVersions } from "../ledgers.ts"
import { keepTouchpoints } from "../surveys/keep-touchpoints.ts"
import { makeSurvey } from "../surveys/make-survey.ts"
import { formForMap } from "./import-form.ts"

/** Where the rows of an import go. */
export type ImportTarget = { surveyId: string; version: number; form: Form; touchpointId: string | null }

/**
 * The survey that a map names, and the version its rows answer: the latest one that asks all of it, or a new one. A survey that does not exist is made as
 * history: without a page. What customers are asked now is not touched: an imported version of a survey of ours is not published.
 */
export function keepImportSurvey(ctx: Ctx, map: FeedbackMap): Promise<ImportTarget> {
  return inTransaction(ctx, async (ctx) => {
    const { language } = await getOrganisation(ctx)
    const [touchpointId = null] = map.survey.touchpoint ? await keepTouchpoints(ctx, [map.survey.touchpoint]) : []
    const surveyId = (await findSurveyId(ctx, map.survey.name)) ?? (await makeHistorySurvey(ctx, map, language))
    const latest = await lockLatest(ctx, surveyId)
    const form = formForMap(map, latest.form, latest.language)
    if (latest.version > 0 && isDeepStrictEqual(form, latest.form))
      return { surveyId, version: latest.version, form, touchpointId: touchpointId ?? latest.touchpointId }
    const version = latest.version + 1
    await append(
      ctx,
      surveyVersions,
      ctx.db.insertInto("listening_survey_version").values({
        survey_id: surveyId,
        number: version,
        form: JSON.stringify(form),
        published_at: ctx.now(),
        published_by: actorId(ctx),
      }),
    )
    if (latest.origin === "history")
      await ctx.db
        .updateTable("listening_survey")
        .set({ version, draft: JSON.stringify(form), touchpoint_id: latest.touchpointId ?? touchpointId })
        .where("id", "=", surveyId)
        .execute()
    changed(ctx, "surveys")
    return { surveyId, version, form, touchpointId: touchpointId ?? latest.touchpointId }
  })
}

async function findSurveyId(ctx: Ctx, name: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("listening_survey")
    .select("id")
    .where((eb) => eb(eb.fn("lower", ["name"]), "=", name.toLowerCase()))
    .executeTakeFirst()
  return row?.id
}

async function makeHistorySurvey(ctx: Ctx, map: FeedbackMap, language: string): Promise<string> {
  const { id } = await makeSurvey(ctx, {
    name: map.survey.name,
    language,
    unitId: null,
    touchpointId: null,
    anonymous: false,
    form: { questions: [], hidden: [] },
  })
  await ctx.db
    .updateTable("listening_survey")
    .set({ origin: "history", state: "closed" })
    .where("id", "=", id)
    .execute()
  return id
}

/** The latest version of any kind, with the survey locked: two imports into one survey do not both make the next version. */
async function lockLatest(ctx: Ctx, surveyId: string) {
  const survey = await ctx.db
    .selectFrom("listening_survey")
    .select(["origin", "language", "touchpoint_id"])
    .where("id", "=", surveyId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const version = await ctx.db
    .selectFrom("listening_survey_version")
    .select(["number", sql<Form>`form`.as("form")])
    .where("survey_id", "=", surveyId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst()
  return {
    origin: survey.origin,
    language: survey.language,
    touchpointId: survey.touchpoint_id,
    version: version?.number ?? 0,
    form: version?.form,
  }
}
