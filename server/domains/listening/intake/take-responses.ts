import { randomUUID } from "node:crypto"
import type { Answers } from "#contracts/question.ts"
import { dayAt } from "#people"
import { type Ctx, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type Score, scoresOf } from "../score.ts"
import type { Contact } from "./contact.ts"
import { factsOfResponse } from "./facts-of-response.ts"
import type { Settled } from "./group-commit.ts"
import { commitAnonymousResponses, commitResponses } from "./intake.ts"
import type { PublishedSurvey } from "./open-survey.ts"

/** One response that has been held against its survey (see check-answers.ts) and can be kept. */
export type TakenResponse = {
  answers: Answers
  contact: Contact | null
  /** The same key again is the same response. */
  key: string | null
  unitId: string | null
  personId: string | null
  channel: string
  language: string | null
  hidden: Record<string, string>
}

/** `id` is null where the survey promised anonymity. */
export type Kept = { id: string | null; repeated: boolean; scores: Score[] }

/**
 * Keeps responses to a published survey; returns when they are durable. One that the database refuses for its own sake is given back as refused, with
 * the Refusal to answer it with. Throws `survey-closed`, and `busy` (503) under overload.
 */
export async function takeResponses(
  ctx: Ctx,
  survey: PublishedSurvey,
  taken: readonly TakenResponse[],
): Promise<Settled<Kept>[]> {
  if (survey.state !== "open")
    throw new Refusal("survey-closed", "This survey takes no more answers. Thank you all the same.")
  const settled = await (survey.anonymous ? takeAnonymous(ctx, survey, taken) : takeIdentified(ctx, survey, taken))
  changed(ctx, "feedback", "measures")
  return settled
}

async function takeIdentified(ctx: Ctx, survey: PublishedSurvey, taken: readonly TakenResponse[]) {
  const now = ctx.now()
  const prepared = await Promise.all(
    taken.map(async (response) => {
      const id = newId(ctx)
      const unitId = response.unitId ?? survey.unitId
      const scores = scoresOf(survey.form.questions, response.answers)
      const day = await dayAt(ctx, unitId, now)
      const place = {
        ...response,
        surveyId: survey.id,
        touchpointId: survey.touchpointId,
        unitId,
        day,
        weight: 1,
        responseId: id,
      }
      const row = {
        id,
        survey_id: survey.id,
        version: survey.version,
        received_at: now,
        unit_id: unitId,
        touchpoint_id: survey.touchpointId,
        person_id: response.personId,
        channel: response.channel,
        language: response.language,
        answers: response.answers,
        hidden: response.hidden,
        key: response.key,
        contact: response.contact,
      }
      return { scores, row, facts: survey.demonstration ? null : factsOfResponse(scores, place) }
    }),
  )
  const settled = await commitResponses(ctx, prepared)
  return settled.map((one, at) => withScores(one, prepared[at]?.scores ?? []))
}

async function takeAnonymous(ctx: Ctx, survey: PublishedSurvey, taken: readonly TakenResponse[]) {
  const day = await dayAt(ctx, survey.unitId, ctx.now())
  const place = { surveyId: survey.id, unitId: survey.unitId, touchpointId: survey.touchpointId, day, weight: 1 }
  // Channel, language, unit in the link, hidden fields: in a small group each of them says who it was, so none is kept.
  const unknown = { personId: null, channel: null, language: null, responseId: null }
  const prepared = taken.map(({ answers }) => {
    const scores = scoresOf(survey.form.questions, answers)
    const row = { id: randomUUID(), survey_id: survey.id, version: survey.version, day, answers }
    return { scores, row, facts: factsOfResponse(scores, { ...place, ...unknown }) }
  })
  const settled = await commitAnonymousResponses(ctx, prepared)
  return settled.map((one, at) =>
    withScores("done" in one ? { done: { id: null, repeated: false } } : one, prepared[at]?.scores ?? []),
  )
}

function withScores(one: Settled<{ id: string | null; repeated: boolean }>, scores: Score[]): Settled<Kept> {
  if ("done" in one) return { done: { ...one.done, scores } }
  return {
    refused: new Refusal("response-refused", reasonOf(one.refused), { status: 422, cause: one.refused }),
  }
}

/** What the database would not take, in words for who sent it. */
function reasonOf(failure: unknown): string {
  const { code, constraint } = failure as { code?: string; constraint?: string }
  if (code === "23503" && constraint?.includes("person")) return "There is no such person."
  if (code === "23514" || code?.startsWith("54")) return "These answers are longer than can be kept. Shorten them."
  return "These answers hold something that cannot be kept. Check them and send them again."
}
