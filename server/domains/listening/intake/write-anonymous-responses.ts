import type { Answers } from "#contracts/question.ts"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "#platform/database/connect.ts"
import { type FactRow, factColumns, insertFactsFrom } from "#platform/facts/insert-facts-from.ts"

/** A response to a survey that promised anonymity: a random id and the day, and nothing that says who or when. */
export type AnonymousRow = { id: string; survey_id: string; version: number; day: string; answers: Answers }
/** Its facts carry no id of a record. */
export type NewAnonymousResponse = { row: AnonymousRow; facts: FactRow }

const statement = {
  name: "listening-write-anonymous-responses",
  text: `
  with responses as (
    insert into listening_anonymous_response (id, survey_id, version, day, answers)
    select id, survey_id, version, day, answers
    from json_to_recordset($1) as r(id uuid, survey_id uuid, version int, day date, answers jsonb)
  )
  ${insertFactsFrom(`json_to_recordset($2) as f(${factColumns})`)}`,
}

/** Returns once the batch is durable. It keeps no key, so a response sent twice is two; there is no event and no job. */
export async function writeAnonymousResponses(ctx: Ctx, items: readonly NewAnonymousResponse[]): Promise<null[]> {
  const rows = JSON.stringify(items.map(({ row }) => row))
  const facts = JSON.stringify(items.map(({ facts }) => facts))
  await poolOf(ctx.db).query({ ...statement, values: [rows, facts] })
  return items.map(() => null)
}
