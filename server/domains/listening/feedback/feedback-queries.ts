import { sql } from "kysely"
import type { z } from "zod"
import type { FeedbackFilters, feedbackRow, listFeedback as listContract } from "#contracts/feedback.ts"
import type { Answers } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import type { Ctx } from "#platform/ctx.ts"
import { getSight, type Sight, seesUnmasked } from "../access.ts"
import { formOf, readForms } from "../form-of-version.ts"
import { isHappy, isUnhappy, scoresOf } from "../score.ts"
import { inLanguage } from "../surveys/survey.ts"
import { allOf, type Condition, conditionsOf, notDemonstrated } from "./feedback-filter.ts"
import type { Mood } from "./get-feedback.ts"
import { readerLanguages } from "./reader-language.ts"

type FeedbackRow = z.output<typeof feedbackRow>
type Named = { id: string; name: string }
type Theme = { theme: string; foundBy: "engine" | "person" }

/** A response as it is read for a list or for its own screen, before it is held against what the reader may see. */
export type ReadResponse = {
  id: string
  survey: Named
  surveyId: string
  version: number
  unit: Named | null
  unitId: string | null
  touchpoint: Named | null
  receivedAt: Date
  channel: string
  language: string | null
  answers: Answers
  history: boolean
  demonstration: boolean
  comment: ReadComment | null
}
type ReadComment = {
  id: string
  question: string
  words: string
  masked: string
  mood: Mood
  sentiment: number
  urgent: string[]
  themes: Theme[]
}

/** A page of what customers said, newest first. */
export async function listFeedback(
  ctx: Ctx,
  { words, after, limit, ...filters }: z.output<typeof listContract.query>,
): Promise<z.output<typeof listContract.reply>> {
  const sight = await getSight(ctx)
  const conditions = await conditionsOf(ctx, sight, filters)
  if (words === "only") conditions.push(sql`c.id is not null`)
  // Ids carry the time of the answer, so their order is the order of time.
  if (after) conditions.push(sql`r.id < ${after}`)
  const rows = await readResponses(ctx, allOf(conditions), limit + 1)
  const forms = await readForms(ctx, rows)
  const languages = await readerLanguages(ctx)
  const items = rows.slice(0, limit).map((row) => shownRow(row, formOf(forms, row), languages, sight))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** What customers speak of, most often first, and how many comments no theme was found in. */
export async function countThemes(ctx: Ctx, filters: FeedbackFilters) {
  const where = allOf([notDemonstrated, ...(await conditionsOf(ctx, await getSight(ctx), filters))])
  const { rows } = await sql<{ theme: string | null; comments: number; happy: number; unhappy: number }>`
    select t.theme, count(*) as comments, count(*) filter (where c.mood = 'happy') as happy, count(*) filter (where c.mood = 'unhappy') as unhappy
    from listening_comment c
    join listening_response r on r.id = c.response_id
    left join listening_comment_theme t on t.comment_id = c.id
    where ${where} group by t.theme order by comments desc, t.theme`.execute(ctx.db)
  const counted = await sql<{ n: number }>`
    select count(*) as n from listening_comment c join listening_response r on r.id = c.response_id where ${where}`.execute(
    ctx.db,
  )
  return {
    comments: counted.rows[0]?.n ?? 0,
    uncoded: rows.find(({ theme }) => theme === null)?.comments ?? 0,
    themes: rows.flatMap(({ theme, ...counts }) => (theme === null ? [] : [{ theme, ...counts }])),
  }
}

export async function readResponses(ctx: Ctx, where: Condition, limit: number): Promise<ReadResponse[]> {
  const { rows } = await sql<ReadResponse>`
    select r.id, r.version, r.received_at as "receivedAt", r.channel, coalesce(c.language, r.language) as language, r.answers, r.history, s.demonstration,
      r.survey_id as "surveyId", json_build_object('id', s.id, 'name', s.name) as survey,
      r.unit_id as "unitId", case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as unit,
      case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as touchpoint,
      case when c.id is not null then json_build_object('id', c.id, 'question', c.question, 'words', c.words, 'masked', c.masked, 'mood', c.mood,
        'sentiment', c.sentiment, 'urgent', c.urgent, 'themes', (
          select coalesce(json_agg(json_build_object('theme', ct.theme, 'foundBy', ct.found_by) order by ct.theme), '[]')
          from listening_comment_theme ct where ct.comment_id = c.id)) end as comment
    from listening_response r
    join listening_survey s on s.id = r.survey_id
    left join people_unit u on u.id = r.unit_id
    left join listening_touchpoint t on t.id = r.touchpoint_id
    left join listening_comment c on c.response_id = r.id
    where ${where} order by r.id desc limit ${limit}`.execute(ctx.db)
  return rows
}

/** The row as this reader may see it, with its questions in the first of the languages that they are written in. */
export function shownRow(
  row: ReadResponse,
  { questions }: Form,
  languages: readonly string[],
  sight: Sight,
): FeedbackRow {
  const { id, survey, unit, touchpoint, channel, language, history, demonstration, comment } = row
  const masked = !seesUnmasked(sight, row.unitId)
  const scores = scoresOf(questions, row.answers)
  const labelOf = (id: string) => inLanguage(questions.find((one) => one.id === id)?.text ?? {}, ...languages)
  return {
    id,
    survey,
    unit,
    touchpoint,
    receivedAt: row.receivedAt.toISOString(),
    channel,
    language,
    scores: scores.map((score) => ({ ...score, label: labelOf(score.question) })),
    feeling: isUnhappy(scores, comment?.urgent) ? "unhappy" : isHappy(scores, comment) ? "happy" : "neutral",
    comment: comment && {
      id: comment.id,
      words: masked ? comment.masked : comment.words,
      masked,
      mood: comment.mood,
      sentiment: comment.sentiment,
      urgent: comment.urgent,
      themes: comment.themes,
    },
    history,
    demonstration,
  }
}
