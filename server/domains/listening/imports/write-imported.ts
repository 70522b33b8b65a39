import { keepCustomers } from "#customers"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "#platform/database/connect.ts"
import { factColumns, insertFactsFrom } from "#platform/facts/insert-facts-from.ts"
import type { ImportTarget } from "./import-survey.ts"
import type { ImportedRow } from "./imported-rows.ts"

/**
 * A batch in one statement, which is its own transaction: keys, responses, what is to be read, facts. A row whose key is there already is passed over
 * whole, so that importing again is harmless and a broken import is resumed by running it again.
 */
const statement = {
  name: "listening-write-imported",
  text: `
  with r as materialized (
    select * from json_to_recordset($1) as r(id uuid, key_hash bytea, received_at timestamptz, unit_id uuid, touchpoint_id uuid, customer_id uuid,
      channel text, language text, answers jsonb, hidden jsonb, not_applicable text[], weight float8, history boolean, unread boolean)
  ), keyed as (
    insert into listening_import_key (survey_id, key_hash, response_id)
    select $3, key_hash, id from r on conflict do nothing returning response_id
  ), kept as materialized (
    select r.* from r join keyed on keyed.response_id = r.id
  ), responses as (
    insert into listening_response (id, survey_id, version, received_at, unit_id, touchpoint_id, customer_id, channel, language, answers, hidden,
      not_applicable, weight, history, import_id)
    select id, $3, $4, received_at, unit_id, touchpoint_id, customer_id, channel, language, answers, hidden, not_applicable, weight, history, $5
    from kept
  ), unread as (
    insert into listening_unread (response_id, history) select id, history from kept where unread
  ), facts as (
    ${insertFactsFrom(`json_to_recordset($2) as f(${factColumns}) where subject_id in (select id from kept)`)}
  )
  select count(*) as kept, count(*) filter (where hidden ? 'case') as cases from kept`,
}

export type WrittenBatch = { kept: number; cases: number }

export async function writeImported(
  ctx: Ctx,
  importId: string,
  target: ImportTarget,
  rows: readonly ImportedRow[],
): Promise<WrittenBatch> {
  await keepTheirCustomers(ctx, target, rows)
  const responses = JSON.stringify(rows.map(({ response }) => response))
  const facts = JSON.stringify(rows.flatMap((row) => row.facts))
  const values = [responses, facts, target.surveyId, target.version, importId]
  const { rows: found } = await poolOf(ctx.db).query<WrittenBatch>({ ...statement, values })
  return found[0] ?? { kept: 0, cases: 0 }
}

/** Customers are made of rows that are new only: whoever has neither key nor address would be made again by every repetition. */
async function keepTheirCustomers(ctx: Ctx, { surveyId }: ImportTarget, rows: readonly ImportedRow[]): Promise<void> {
  const naming = rows.filter(({ customer }) => customer)
  if (naming.length === 0) return
  const { rows: there } = await poolOf(ctx.db).query<{ key: string }>({
    name: "listening-known-import-keys",
    text: "select key_hash::text as key from listening_import_key where survey_id = $1 and key_hash = any($2::bytea[])",
    values: [surveyId, naming.map(({ response }) => response.key_hash)],
  })
  const known = new Set(there.map(({ key }) => key))
  const news = naming.filter(({ response }) => !known.has(response.key_hash))
  const ids = await keepCustomers(
    ctx,
    news.map(({ customer }) => customer ?? {}),
  )
  news.forEach(({ response }, at) => {
    response.customer_id = ids[at] ?? null
  })
}
