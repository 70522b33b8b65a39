import { setImmediate } from "node:timers/promises"
import { sql } from "kysely"
import type { Answers } from "#contracts/question.ts"
import type { Feedback } from "#listening"
import { dayIn } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { type FactRow, factColumns, insertFactsFrom } from "#platform/facts/insert-facts-from.ts"
import { factsOfResponse } from "../../server/domains/listening/intake/facts-of-response.ts"
import { isHappy, isUnhappy, type Score, scoresOf } from "../../server/domains/listening/score.ts"
import { insert } from "../cases/case-rows.ts"
import type { OpenSurvey } from "./open-surveys.ts"
import type { PlannedAnswer } from "./plan.ts"
import type { CommentReader } from "./read-words.ts"

/** An answer on the calendar, with the ids of whom and what it is about. */
export type DatedAnswer = {
  answer: PlannedAnswer
  id: string
  at: Date
  survey: OpenSurvey
  unitId: string
  timeZone: string
  customerId: string | null
  personId: string | null
  /** The customer's. */
  band: string | null
}

/** An answer whose words have been read, as later domains see it, and what is to be kept of it. */
export type TakenAnswer = {
  dated: DatedAnswer
  feedback: Feedback
  row: object
  facts: FactRow
  comment: CommentRow | null
}

/** After so many milliseconds of reading, what runs beside it gets a turn. */
const atOnce = 8

/** Takes answers as intake does and reads their words as the reader does. A test lets intake and reader take the same answers and compares. */
export async function takeAnswers(all: readonly DatedAnswer[], reader: CommentReader): Promise<TakenAnswer[]> {
  const taken: TakenAnswer[] = []
  let since = performance.now()
  for (const dated of all) {
    taken.push(take(dated, reader))
    if (performance.now() - since < atOnce) continue
    await setImmediate()
    since = performance.now()
  }
  return taken
}

/** Keeps answers in bulk: responses, the facts that measures count, comments with their themes. Nothing is left to be read. */
export async function keepAnswers(ctx: Ctx, taken: readonly TakenAnswer[]): Promise<void> {
  await insert(
    ctx,
    "listening_response",
    `id uuid, survey_id uuid, version int, received_at timestamptz, unit_id uuid, touchpoint_id uuid, customer_id uuid, person_id uuid, channel text,
     language text, answers jsonb`,
    taken.map(({ row }) => row),
  )
  const facts = JSON.stringify(taken.map(({ facts }) => facts))
  await sql`${sql.raw(insertFactsFrom("json_to_recordset("))}${facts}) as f(${sql.raw(factColumns)})`.execute(ctx.db)
  const comments = taken.flatMap(({ comment }) => comment ?? [])
  await insert(
    ctx,
    "listening_comment",
    `id uuid, response_id uuid, question text, words text, masked text, language text, sentiment real, mood text, urgent text[], names text[],
     at timestamptz, unit_id uuid`,
    comments,
  )
  const themes = comments.flatMap(({ id, themes }) =>
    themes.map((theme) => ({ comment_id: id, theme, found_by: "engine" })),
  )
  await insert(ctx, "listening_comment_theme", "comment_id uuid, theme text, found_by text", themes)
}

type Comment = NonNullable<Feedback["comment"]>
type CommentRow = Omit<Comment, "id"> & {
  id: string
  response_id: string
  question: string
  language: string
  at: Date
  unit_id: string
}

function take(dated: DatedAnswer, reader: CommentReader): TakenAnswer {
  const { answer, id, at, survey, unitId, customerId, personId, timeZone, band } = dated
  const { channel, language } = answer
  const { touchpointId } = survey
  const answers = answersOf(answer, survey)
  const scores = scoresOf(survey.questions, answers)
  const day = dayIn(timeZone, at)
  const place = {
    surveyId: survey.id,
    unitId,
    touchpointId,
    personId,
    channel,
    language,
    band,
    day,
    weight: 1,
    responseId: id,
  }
  const row = {
    id,
    survey_id: survey.id,
    version: survey.version,
    received_at: at,
    unit_id: unitId,
    touchpoint_id: touchpointId,
    customer_id: customerId,
    person_id: personId,
    channel,
    language,
    answers,
  }
  const comment = commentOf(dated, reader)
  return { dated, row, facts: factsOfResponse(scores, place), comment, feedback: feedbackOf(dated, scores, comment) }
}

/** Read within seconds of coming in. */
function commentOf({ answer, id, at, unitId }: DatedAnswer, reader: CommentReader): CommentRow | null {
  if (answer.words === null) return null
  const reading = reader.read(answer.words, answer.language)
  return {
    id: uuidV7(new Date(at.getTime() + 1_500)),
    response_id: id,
    question: "words",
    words: answer.words,
    masked: reading.masked,
    language: reading.language === "und" ? answer.language : reading.language,
    sentiment: reading.sentiment,
    mood: reading.mood,
    urgent: reading.urgent,
    names: reading.names,
    themes: reading.themes,
    at,
    unit_id: unitId,
  }
}

function feedbackOf(dated: DatedAnswer, scores: Score[], comment: CommentRow | null): Feedback {
  const { answer, id, at, survey, unitId, customerId, personId } = dated
  return {
    responseId: id,
    surveyId: survey.id,
    surveyName: survey.name,
    unitId,
    touchpointId: survey.touchpointId,
    customerId,
    personId,
    receivedAt: at,
    channel: answer.channel,
    language: answer.language,
    scores,
    unhappy: isUnhappy(scores, comment?.urgent),
    happy: isHappy(scores, comment),
    comment,
    complaint: null,
    history: false,
    demonstration: false,
  }
}

export function answersOf(
  { score, topic, words, parts }: PlannedAnswer,
  { score: question, questions }: OpenSurvey,
): Answers {
  const about = questions.find(({ id }) => id === "about")
  const offered = about?.kind === "choice" && about.options.some(({ id }) => id === topic)
  return { [question]: score, ...(offered && { about: topic }), ...parts, ...(words !== null && { words }) }
}
