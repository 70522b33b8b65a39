import { sql } from "kysely"
import { getFeedback } from "#listening"
import { dayAt } from "#people"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"

/** So long after a case was settled an answer tells how its customer is with us. */
const tellsForDays = 180

/**
 * Tells measures how satisfied customers are after we failed them, and how satisfied those are whom we have not: of every answer about satisfaction by a
 * known customer, once. Who has an open case is in the middle of it, and counts nowhere; nor does history.
 */
export async function countLaterAnswers(ctx: Ctx, responseIds: readonly string[]): Promise<void> {
  const answers = (await getFeedback(ctx, responseIds)).flatMap((feedback) => {
    const score = feedback.scores.find(({ kind }) => kind === "csat")
    const { customerId } = feedback
    return score && customerId !== null && !feedback.history ? [{ ...feedback, customerId, score }] : []
  })
  if (answers.length === 0) return
  await inTransaction(ctx, async (ctx) => {
    const counted = new Map((await countOnce(ctx, answers)).map((row) => [row.response_id, row]))
    await recordFacts(
      ctx,
      await Promise.all(
        answers.flatMap((answer) => {
          const row = counted.get(answer.responseId)
          return row ? [factOf(ctx, answer, row)] : []
        }),
      ),
    )
  })
}

type Answer = Awaited<ReturnType<typeof getFeedback>>[number] & {
  customerId: string
  score: { value: number; low: number; high: number }
}
type Counted = { response_id: string; after_case: string | null; band: string | null }

/** Which of these had no failure before, or a settled one, and have not been counted yet. */
async function countOnce(ctx: Ctx, answers: readonly Answer[]): Promise<Counted[]> {
  const given = answers.map(({ responseId, customerId, receivedAt }) => ({
    response_id: responseId,
    customer_id: customerId,
    at: receivedAt,
  }))
  const { rows } = await sql<Counted>`
    with given as (
      select g.response_id, customer.band, before.cases, before.open, latest.id as after_case
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(response_id uuid, customer_id uuid, at timestamptz)
      join customers_customer customer on customer.id = g.customer_id
      cross join lateral (
        select count(*) as cases, count(*) filter (where c.closed_at is null or c.closed_at > g.at) as open from recovery_case c
        where c.customer_id = g.customer_id and not c.history and not c.demonstration and c.opened_at <= g.at
          and c.response_id is distinct from g.response_id) before
      left join lateral (
        select c.id from recovery_case c
        where c.customer_id = g.customer_id and not c.history and not c.demonstration and c.closure not in ('abuse', 'joined')
          and c.response_id is distinct from g.response_id
          and c.closed_at <= g.at and c.closed_at > g.at - ${tellsForDays} * interval '1 day'
        order by c.closed_at desc limit 1) latest on true
      where before.open = 0 and (before.cases = 0 or latest.id is not null)
    ), counted as (
      insert into recovery_later_answer (response_id, after_case) select response_id, after_case from given
      on conflict do nothing returning response_id
    )
    select given.response_id, given.after_case, given.band from given join counted using (response_id)`.execute(ctx.db)
  return rows
}

async function factOf(ctx: Ctx, answer: Answer, { after_case, band }: Counted) {
  const { score, surveyId, touchpointId, channel, language } = answer
  const known = { survey: surveyId, touchpoint: touchpointId, channel, language, band }
  return {
    measure: after_case === null ? "without-failure" : "after-recovery",
    day: await dayAt(ctx, answer.unitId, answer.receivedAt),
    unitId: answer.unitId,
    dims: Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== null)),
    value: score.value,
    low: score.low,
    high: score.high,
    subjectId: answer.responseId,
  }
}
