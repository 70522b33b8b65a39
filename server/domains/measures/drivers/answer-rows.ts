import { type RawBuilder, sql } from "kysely"
import { responseZone } from "#listening"
import { sinceDay, untilDay } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { RatedQuestion } from "./roles.ts"

/** Which responses of a survey are read. */
export type AnswersAsked = {
  surveyId: string
  anonymous: boolean
  unitId: string | null
  from?: string | undefined
  to?: string | undefined
}

/** More responses than this say the same more slowly: the latest are read, and that is told. */
export const mostResponses = 100_000

/** What tells one state of the answers from another. */
export async function markOf(ctx: Ctx, asked: AnswersAsked): Promise<{ count: number; mark: string }> {
  const { rows } = await sql<{ count: number; last: string | null }>`
    select count(*)::int as count, max(a.id::text) as last from (${await asAnswered(ctx, asked)}) a`.execute(ctx.db)
  const { count = 0, last = null } = rows[0] ?? {}
  return { count, mark: `${count}/${last}` }
}

/**
 * The answers to these questions as text, a line a response, comma between: "9,4,,5"; in an order that hangs on the answers alone, so that what is drawn from
 * them by chance is the same wherever the same was answered. What was not answered, or in a version
 * that asked otherwise, is empty. A weight that is not 1 stands last. One value and not a row each, so that a hundred thousand do not keep the program from others. `count` is how many
 * there are: only where they are too many are they looked through for the latest. `offset 0` has each line made before they are put in order: else
 * the database orders whole answers, on disk, and makes each line twice.
 */
export async function readAnswerLines(
  ctx: Ctx,
  asked: AnswersAsked,
  questions: readonly RatedQuestion[],
  count: number,
): Promise<string> {
  const latest = count > mostResponses ? sql`order by at desc limit ${mostResponses}` : sql``
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(line, e'\n' order by line collate "C") as lines from (
      select concat_ws(',', ${sql.join(questions.map(answerTo))}, nullif(a.weight, 1)) as line from (${await asAnswered(ctx, asked)} ${latest}) a offset 0) l`.execute(
    ctx.db,
  )
  return rows[0]?.lines ?? ""
}

/** How many of these responses named each option. */
export async function countChosen(
  ctx: Ctx,
  asked: AnswersAsked,
  question: string,
): Promise<{ options: ReadonlyMap<string, number>; n: number }> {
  const { rows } = await sql<{ option: string; count: number; n: number }>`
    with chosen as (
      select a.id, case jsonb_typeof(a.answers -> ${question}) when 'array' then a.answers -> ${question}
        else jsonb_build_array(a.answers -> ${question}) end as options
      from (${await asAnswered(ctx, asked)} order by at desc limit ${mostResponses}) a where a.answers ? ${question})
    select option, count(distinct id)::int as count, (select count(*)::int from chosen) as n
    from chosen, jsonb_array_elements_text(options) option group by option`.execute(ctx.db)
  return { options: new Map(rows.map(({ option, count }) => [option, count])), n: rows[0]?.n ?? 0 }
}

/** The mean answer to each of these questions. */
export async function meanAnswers(
  ctx: Ctx,
  asked: AnswersAsked,
  questions: readonly RatedQuestion[],
): Promise<ReadonlyMap<string, { mean: number; n: number }>> {
  const given = questions.map((question) => sql`nullif(${answerTo(question)}, '')::float8`)
  const { rows } = await sql<{ means: (number | null)[]; counts: number[] }>`
    select array[${sql.join(given.map((answer) => sql`avg(${answer})`))}] as means,
      array[${sql.join(given.map((answer) => sql`count(${answer})::int`))}] as counts
    from (${await asAnswered(ctx, asked)} order by at desc limit ${mostResponses}) a`.execute(ctx.db)
  const { means = [], counts = [] } = rows[0] ?? {}
  return new Map(questions.map(({ id }, at) => [id, { mean: means[at] ?? 0, n: counts[at] ?? 0 }]))
}

/** What was asked on a scale was answered by a number. */
const answerTo = ({ id, versions, always }: RatedQuestion): RawBuilder<string> =>
  always
    ? sql`coalesce(a.answers ->> ${id}, '')`
    : sql`case when a.version = any(${[...versions]}::int[]) then coalesce(a.answers ->> ${id}, '') else '' end`

/** Finished responses within the filter, as (id, version, answers, at, weight). Days are those on which they are counted. */
async function asAnswered(
  ctx: Ctx,
  { surveyId, anonymous, unitId, from, to }: AnswersAsked,
): Promise<RawBuilder<unknown>> {
  if (anonymous) {
    const days = [sql`r.survey_id = ${surveyId}`]
    if (unitId) days.push(sql`false`)
    if (from) days.push(sql`r.day >= ${from}::date`)
    if (to) days.push(sql`r.day <= ${to}::date`)
    return sql`select r.id, r.version, r.answers, r.day::timestamptz as at, 1::float8 as weight from listening_anonymous_response r where ${sql.join(days, sql` and `)}`
  }
  const { timeZone } = await getOrganisation(ctx)
  const zone = responseZone(timeZone)
  const within = [sql`r.survey_id = ${surveyId}`, sql`r.finished`]
  if (unitId) within.push(sql`r.unit_id in (select id from people_unit where ancestors @> array[${unitId}::uuid])`)
  if (from) within.push(sinceDay("r.received_at", zone, from))
  if (to) within.push(untilDay("r.received_at", zone, to))
  return sql`select r.id, r.version, r.answers, r.received_at as at, r.weight from listening_response r where ${sql.join(within, sql` and `)}`
}
