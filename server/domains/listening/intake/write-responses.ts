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

const sent = `
  with r as materialized (
    select * from json_to_recordset($1) as r(id uuid, survey_id uuid, version int, received_at timestamptz, unit_id uuid, touchpoint_id uuid,
      person_id uuid, channel text, language text, answers jsonb, hidden jsonb, key text, contact jsonb,
      day date, dims jsonb, weight float8, ${countedColumns})
  )`
/** Keys are taken in their order, so that two batches which share some never wait for each other. */
const takeKeys = `
    insert into listening_intake_key (survey_id, key, response_id, at)
    select survey_id, key, id, received_at from r where key is not null order by survey_id, key`
const keepFrom = (rows: string) => `
  responses as (
    insert into listening_response (id, survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, answers, hidden)
    select id, survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, answers, hidden from ${rows}
  ), unread as (
    insert into listening_unread (response_id, history, contact) select id, false, contact from ${rows}
  ), facts as (
    ${insertFactsFrom(`(
      select day, unit_id, dims, weight, id as subject_id, measures, amounts, lows, highs from ${rows} where measures is not null
    ) f`)}
  )`

/**
 * All of a batch in one statement, which is its own transaction: keys, responses, what is to be read, facts. Named, so that PostgreSQL plans it
 * once. It fails as a whole where a key is there already.
 */
const writeNew = {
  name: "listening-write-new-responses",
  text: `${sent}, keyed as (${takeKeys}), ${keepFrom("r")} select where false`,
}

/** The same where a key may be there already: it keeps its response, and nothing else of the repeated one is written. To ask first costs every response. */
const writeUnlessThere = {
  name: "listening-write-responses",
  text: `${sent}, keyed as (${takeKeys} on conflict do nothing returning response_id
  ), kept as materialized (
    select * from r where key is null or id in (select response_id from keyed)
  ), ${keepFrom("kept")} select id from kept`,
}

/** Returns once the batch is durable; the outcomes come in the order of the items. */
export async function writeResponses(ctx: Ctx, items: readonly NewResponse[]): Promise<Written[]> {
  const values = [JSON.stringify(items.map(({ row, facts }) => ({ ...facts, ...row })))]
  try {
    await poolOf(ctx.db).query({ ...writeNew, values })
    return items.map(({ row }) => ({ id: row.id, repeated: false }))
  } catch (failure) {
    if ((failure as { constraint?: string }).constraint !== "listening_intake_key_pkey") throw failure
    return await writeWhatIsNew(ctx, items, values)
  }
}

async function writeWhatIsNew(ctx: Ctx, items: readonly NewResponse[], values: string[]): Promise<Written[]> {
  const { rows: kept } = await poolOf(ctx.db).query<{ id: string }>({ ...writeUnlessThere, values })
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
