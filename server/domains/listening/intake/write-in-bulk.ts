import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { copyLines, textCell } from "#platform/database/copy-lines.ts"
import { onConnection } from "#platform/database/on-connection.ts"
import { copyFacts } from "#platform/facts/copy-facts.ts"
import { copyResponses } from "./copy-responses.ts"
import type { NewResponse, Written } from "./write-responses.ts"

const nameOf = ({ row }: NewResponse) => (row.key === null ? undefined : `${row.survey_id} ${row.key}`)

/**
 * What writeResponses does, for hundreds at once: by COPY, in one transaction, after looking up the keys that are there. Should another node write one of
 * the keys meanwhile, the database refuses the batch; written again, it finds that key.
 */
export async function writeInBulk(ctx: Ctx, items: readonly NewResponse[]): Promise<Written[]> {
  const known = await findKnown(ctx, items)
  const news: NewResponse[] = []
  const written = items.map((item): Written => {
    const name = nameOf(item)
    const earlier = name === undefined ? undefined : known.get(name)
    if (earlier !== undefined) return { id: earlier, repeated: true }
    if (name !== undefined) known.set(name, item.row.id)
    news.push(item)
    return { id: item.row.id, repeated: false }
  })
  if (news.length > 0) await writeTogether(ctx, news)
  return written
}

async function findKnown(ctx: Ctx, items: readonly NewResponse[]): Promise<Map<string, string>> {
  // In their order, so that two batches which share some never wait for each other.
  const keys = items.flatMap(({ row }) => (row.key === null ? [] : [{ survey: row.survey_id, key: row.key }]))
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ survey_id: string; key: string; response_id: string }>`
    select survey_id, key, response_id from listening_intake_key
    where (survey_id, key) in (
      select * from unnest(${keys.map(({ survey }) => survey)}::uuid[], ${keys.map(({ key }) => key)}::text[]))`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [`${row.survey_id} ${row.key}`, row.response_id]))
}

function writeTogether(ctx: Ctx, items: readonly NewResponse[]): Promise<void> {
  // In their order, so that two batches which share some never wait for each other.
  const keys = items
    .flatMap(({ row }) =>
      row.key === null ? [] : `${row.survey_id}\t${textCell(row.key)}\t${row.id}\t${row.received_at.toISOString()}\n`,
    )
    .sort()
  const responses = items.map(({ row }) => ({
    id: row.id,
    survey_id: row.survey_id,
    version: row.version,
    received_at: row.received_at.toISOString(),
    unit_id: row.unit_id,
    touchpoint_id: row.touchpoint_id,
    customer_id: null,
    person_id: row.person_id,
    channel: row.channel,
    language: row.language,
    answers: row.answers,
    hidden: row.hidden,
    not_applicable: [],
    weight: 1,
    history: false,
    import_id: null,
  }))
  const unread = items.map(({ row }) => ({ history: false, response_id: row.id, contact: row.contact }))
  return onConnection(ctx.db, async (client) => {
    if (keys.length > 0)
      await copyLines(client, "listening_intake_key", ["survey_id", "key", "response_id", "at"], keys)
    await copyResponses(client, responses, unread)
    await copyFacts(
      client,
      items.flatMap(({ facts }) => facts ?? []),
    )
  })
}
