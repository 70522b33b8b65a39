import type { Question } from "#contracts/question.ts"
import { keepTouchpoints } from "../../server/domains/listening/surveys/keep-touchpoints.ts"
import { makeSurvey } from "../../server/domains/listening/surveys/make-survey.ts"
import { publishSurvey } from "../../server/domains/listening/surveys/publish-survey.ts"
import { type Colleague, deedBy, type Ground, getUnitId } from "./ground.ts"
import type { PlannedSurvey } from "./plan.ts"

export type OpenSurvey = {
  id: string
  name: string
  version: number
  touchpointId: string
  questions: readonly Question[]
  score: string
}

/** Makes the surveys and publishes them, by whoever owns them, at the beginning of the sample's time. */
export async function openSurveys(
  ground: Ground,
  by: Colleague,
  surveys: readonly PlannedSurvey[],
): Promise<Map<string, OpenSurvey>> {
  const { ctx, calendar } = ground
  const own = deedBy(ctx, by, ctx.now())
  const touchpointIds = await keepTouchpoints(
    own,
    surveys.map(({ touchpoint }) => touchpoint),
  )
  const open = new Map<string, OpenSurvey>()
  for (const [at, survey] of surveys.entries()) {
    const { id } = await makeSurvey(deedBy(ctx, by, calendar.at(368, 36_000)), {
      name: survey.name,
      slug: survey.slug,
      language: "en",
      unitId: survey.unit === null ? null : getUnitId(ground, survey.unit),
      touchpointId: touchpointIds[at] ?? null,
      anonymous: false,
      form: survey.form,
    })
    const version = await publishSurvey(deedBy(ctx, by, calendar.at(367, 36_000)), id)
    open.set(survey.key, {
      id,
      name: survey.name,
      version,
      touchpointId: touchpointIds[at] as string,
      questions: survey.form.questions,
      score: survey.score,
    })
  }
  return open
}
