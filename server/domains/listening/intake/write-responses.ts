import type { Answers } from "#contracts/question.ts"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "#platform/database/connect.ts"
import { countedColumns, type FactRow, insertFactsFrom } from "#platform/facts/insert-facts-from.ts"
import type { Contact } from "./contact.ts"

/** One identified response, ready to be written, with the facts that measures count of it. */
export type ResponseRow = {
  id: string
  survey_id: string
  version: number
  received_at: Date
  unit_id: string | null
  touchpoint_id: string | null
  person_id: string | null
  channel: string
  language: string | null
  answers: Answers
  hidden: Record<string, string>
  key: string | null
  contact: Contact | null
}
/** A response to a demonstration counts nowhere. */
export type NewResponse = { row: ResponseRow; facts: FactRow | null }

export type Written = {
  /** The response's id; of the earlier one where this was sent before. */
  id: string
  repeated: boolean
}

/**
 * All of a batch in one statement, which is its own transaction: keys, responses, what is to be read, facts. Named, so that PostgreSQL plans it
 * once. A key that is there already keeps its response; nothing else of the repeated one is written. Keys are taken in their order, so that two batches which
 * share some never wait for each other.
 */
const statement = {
  name: "listening-write-responses",
  text: `
  with r as materialized (
    select * from json_to_recordset($1) as r(id uuid, survey_id uuid, version int, received_at timestamptz, unit_id uuid, touchpoint_id uuid,
      person_id uuid, channel text, language text, answers jsonb, hidden jsonb, key text, contact jsonb,
      day date, dims jsonb, weight float8, ${countedColumns})
  ), keyed as (
    insert into listening_intake_key (survey_id, key, response_id, at)
    select survey_id, key, id, received_at from r where key is not null order by survey_id, key on conflict do nothing returning response_id
  ), kept as materialized (
    select * from r where key is null or id in (select response_id from keyed)
  ), responses as (
    insert into listening_response (id, survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, answers, hidden)
    select id, survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, answers, hidden from kept
  ), unread as (
    insert into listening_unread (response_id, history, contact) select id, false, contact from kept
  ), facts as (
    ${insertFactsFrom(`(
      select day, unit_id, dims, weight, id as subject_id, measures, amounts, lows, highs from kept where measures is not null
    ) f`)}
  )
  select id from kept`,
}

/** Returns once the batch is durable; the outcomes come in the order of the items. */
export async function writeResponses(ctx: Ctx, items: readonly NewResponse[]): Promise<Written[]> {
  const rows = JSON.stringify(items.map(({ row, facts }) => ({ ...facts, ...row })))
  const { rows: kept } = await poolOf(ctx.db).query<{ id: string }>({ ...statement, values: [rows] })
  if (kept.length === items.length) return items.map(({ row }) => ({ id: row.id, repeated: false }))
  const written = new Set(kept.map(({ id }) => id))
  const earlier = await findByKey(
    ctx,
    items.filter(({ row }) => !written.has(row.id)).map(({ row }) => row),
  )
  return items.map(({ row }) =>
    written.has(row.id)
      ? { id: row.id, repeated: false }
      : { id: earlier.get(`${row.survey_id} ${row.key}`) ?? row.id, repeated: true },
  )
}

async function findByKey(ctx: Ctx, rows: readonly ResponseRow[]): Promise<Map<string, string>> {
  const found = await ctx.db
    .selectFrom("listening_intake_key")
    .select(["survey_id", "key", "response_id"])
    .where("survey_id", "in", [...new Set(rows.map((row) => row.survey_id))])
    .where("key", "in", [...new Set(rows.map((row) => row.key ?? ""))])
    .execute()
  return new Map(found.map((row) => [`${row.survey_id} ${row.key}`, row.response_id]))
}
