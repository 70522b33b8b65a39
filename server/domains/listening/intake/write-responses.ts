import { sql } from "kysely"
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
 * What responses of a batch have in common, written out once, with the numbers of those that have it: the first is 1. `amount` is how many amounts of the
 * batch stand before theirs.
 */
const write = {
  name: "listening-write-responses",
  text: `
  with place as materialized (
    select * from json_to_recordset($1) as place(first int, last int, amount int, survey_id uuid, version int, received_at timestamptz, unit_id uuid,
      touchpoint_id uuid, person_id uuid, channel text, language text, hidden jsonb, day date, dims jsonb, weight float8, ${countedColumns})
  ), keyed as (
    insert into listening_intake_key (survey_id, key, response_id, at)
      select survey_id, key, response_id, $9 from unnest($6::uuid[], $7::text[], $8::uuid[]) as taken(survey_id, key, response_id)
  ), responses as (
    insert into listening_response (id, survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, answers, hidden)
      select ($2::uuid[])[n], survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, $3::jsonb -> n - 1, hidden
      from place, generate_series(first, last) as n
  ), unread as (
    insert into listening_unread (history, response_id, contact)
      select false, response_id, contact from unnest($2::uuid[], $4::jsonb[]) as one(response_id, contact)
  ), facts as (
    ${insertFactsFrom(`(
      select day, unit_id, dims, weight, ($2::uuid[])[n] as subject_id, measures, lows, highs,
        ($5::float8[])[amount + (n - first) * cardinality(measures) + 1 : amount + (n - first + 1) * cardinality(measures)] as amounts
      from place, generate_series(first, last) as n where measures is not null
    ) f`)}
  ) select where false`,
}

/**
 * Returns once the batch is durable; the outcomes come in the order of the items. It is one statement, which is its own transaction, to which what many have
 * in common is sent once. Most batches repeat nothing, so keys are looked up only when the database has refused one; a batch that another node overtakes
 * meanwhile is looked up again.
 */
export async function writeResponses(ctx: Ctx, items: readonly NewResponse[]): Promise<Written[]> {
  let known: ReadonlyMap<string, string> = new Map()
  for (let attempt = 1; ; attempt++) {
    const { news, written } = withoutRepeated(items, known)
    try {
      if (news.length > 0) await poolOf(ctx.db).query({ ...write, values: valuesOf(news) })
      return written
    } catch (failure) {
      const keyIsTaken = (failure as { constraint?: string }).constraint === "listening_intake_key_pkey"
      if (attempt === attempts || !keyIsTaken) throw failure
      known = await findKnown(ctx, items)
    }
  }
}

/** As often as other nodes could overtake one batch before it is their fault. */
const attempts = 3

const nameOf = ({ row }: NewResponse) => (row.key === null ? undefined : `${row.survey_id} ${row.key}`)

function withoutRepeated(items: readonly NewResponse[], known: ReadonlyMap<string, string>) {
  const taken = new Map(known)
  const news: NewResponse[] = []
  const written = items.map((item): Written => {
    const name = nameOf(item)
    const earlier = name === undefined ? undefined : taken.get(name)
    if (earlier !== undefined) return { id: earlier, repeated: true }
    if (name !== undefined) taken.set(name, item.row.id)
    news.push(item)
    return { id: item.row.id, repeated: false }
  })
  return { news, written }
}

async function findKnown(ctx: Ctx, items: readonly NewResponse[]): Promise<Map<string, string>> {
  const keys = items.flatMap(({ row }) => (row.key === null ? [] : [{ survey: row.survey_id, key: row.key }]))
  const { rows } = await sql<{ survey_id: string; key: string; response_id: string }>`
    select survey_id, key, response_id from listening_intake_key
    where (survey_id, key) in (
      select * from unnest(${keys.map(({ survey }) => survey)}::uuid[], ${keys.map(({ key }) => key)}::text[]))`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [`${row.survey_id} ${row.key}`, row.response_id]))
}

function valuesOf(items: readonly NewResponse[]): unknown[] {
  const places = Map.groupBy(items, placeOf)
  const inOrder = [...places.values()].flat()
  let [first, amount] = [1, 0]
  const spans = [...places].map(([place, here]) => {
    const span = `{"first":${first},"last":${first + here.length - 1},"amount":${amount},${place.slice(1)}`
    first += here.length
    amount += here.length * (here[0]?.facts?.measures.length ?? 0)
    return span
  })
  // In their order, so that two batches which share some never wait for each other.
  const keyed = items
    .flatMap(({ row: { survey_id, key, id } }) => (key === null ? [] : { survey_id, key, id }))
    .sort((one, other) => compare(one.survey_id, other.survey_id) || compare(one.key, other.key))
  return [
    `[${spans.join(",")}]`,
    listOf(inOrder.map(({ row }) => row.id)),
    JSON.stringify(inOrder.map(({ row }) => row.answers)),
    inOrder.map(({ row }) => row.contact && JSON.stringify(row.contact)),
    listOf(inOrder.flatMap(({ facts }) => facts?.amounts ?? [])),
    listOf(keyed.map(({ survey_id }) => survey_id)),
    keyed.map(({ key }) => key),
    listOf(keyed.map(({ id }) => id)),
    items[0]?.row.received_at,
  ]
}

/** All that a response has besides its id, key, words and numbers, as JSON. */
function placeOf({ row, facts }: NewResponse): string {
  const { survey_id, version, received_at, unit_id, touchpoint_id, person_id, channel, language, hidden } = row
  const { day, dims, weight, measures, lows, highs } = facts ?? {}
  return JSON.stringify({
    survey_id,
    version,
    received_at,
    unit_id,
    touchpoint_id,
    person_id,
    channel,
    language,
    hidden,
    day,
    dims,
    weight,
    measures,
    lows,
    highs,
  })
}

/** Ids or numbers as PostgreSQL's array: nothing in them needs quoting. */
const listOf = (plain: readonly (string | number)[]) => `{${plain.join(",")}}`

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
