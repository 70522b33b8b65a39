import { sql } from "kysely"
import type { Answers } from "#contracts/question.ts"
import type { Ctx } from "#platform/ctx.ts"
import { formOf, readForms } from "../form-of-version.ts"
import { isHappy, isUnhappy, type Score, scoresOf } from "../score.ts"

export type Mood = "happy" | "neutral" | "unhappy"

/** What a customer said, as the text engine read it. */
export type Comment = {
  id: string
  words: string
  /** With names, numbers and addresses masked: what may be shown openly. */
  masked: string
  mood: Mood
  /** From -1 to 1. */
  sentiment: number
  urgent: string[]
  /** People named in the words, as written. */
  names: string[]
  themes: string[]
}

/** One identified response, as later domains see it. */
export type Feedback = {
  responseId: string
  surveyId: string
  surveyName: string
  unitId: string | null
  touchpointId: string | null
  customerId: string | null
  /** Who served, where it is known. */
  personId: string | null
  receivedAt: Date
  channel: string
  language: string | null
  scores: Score[]
  unhappy: boolean
  happy: boolean
  comment: Comment | null
  /** What it is about, where it was imported as a complaint; null of all else. */
  complaint: string | null
  /** Imported as history: nothing may start from it. */
  history: boolean
  /** Given in a demonstration: no figure counts it, and nobody is thanked for it. */
  demonstration: boolean
}

/** These responses, oldest first, in three queries whatever their number; ids that are unknown, or of anonymous answers, are passed over. */
export async function getFeedback(ctx: Ctx, responseIds: readonly string[]): Promise<Feedback[]> {
  if (responseIds.length === 0) return []
  const [rows, comments] = await Promise.all([readResponses(ctx, responseIds), readComments(ctx, responseIds)])
  const forms = await readForms(ctx, rows)
  return rows.map(({ version, answers, ...row }) => {
    const comment = comments.get(row.responseId) ?? null
    const scores = scoresOf(formOf(forms, { surveyId: row.surveyId, version }).questions, answers)
    return { ...row, scores, unhappy: isUnhappy(scores, comment?.urgent), happy: isHappy(scores, comment), comment }
  })
}

async function readResponses(ctx: Ctx, responseIds: readonly string[]) {
  return ctx.db
    .selectFrom("listening_response as response")
    .innerJoin("listening_survey as survey", "survey.id", "response.survey_id")
    .select([
      "response.id as responseId",
      "survey.id as surveyId",
      "survey.name as surveyName",
      "response.unit_id as unitId",
      "response.touchpoint_id as touchpointId",
      "response.customer_id as customerId",
      "response.person_id as personId",
      "response.received_at as receivedAt",
      "response.channel",
      "response.language",
      sql<Answers>`response.answers`.as("answers"),
      "response.version",
      "response.history",
      sql<string | null>`case when response.import_id is not null and response.hidden ->> 'case' is json object
        then (response.hidden ->> 'case')::jsonb ->> 'subject' end`.as("complaint"),
      "survey.demonstration",
    ])
    .where("response.id", "in", [...responseIds])
    .orderBy("response.id")
    .execute()
}

async function readComments(ctx: Ctx, responseIds: readonly string[]): Promise<Map<string, Comment>> {
  const rows = await ctx.db
    .selectFrom("listening_comment as comment")
    .select([
      "comment.response_id as responseId",
      "comment.id",
      "comment.words",
      "comment.masked",
      sql<Mood>`comment.mood`.as("mood"),
      "comment.sentiment",
      "comment.urgent",
      "comment.names",
      sql<
        string[]
      >`array(select theme from listening_comment_theme t where t.comment_id = comment.id order by theme)`.as("themes"),
    ])
    .where("comment.response_id", "in", [...responseIds])
    .orderBy("comment.id", "desc")
    .execute()
  return new Map(rows.map(({ responseId, ...comment }) => [responseId, comment]))
}
