import { keepCustomers } from "#customers"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "#platform/database/connect.ts"
import { copyRows } from "#platform/database/copy-rows.ts"
import { onConnection } from "#platform/database/on-connection.ts"
import { copyFacts } from "#platform/facts/copy-facts.ts"
import { bandsOfCustomers } from "../intake/bands-of-customers.ts"
import { copyResponses } from "../intake/copy-responses.ts"
import { factsOfResponse } from "../intake/facts-of-response.ts"
import { isOwnFault } from "../intake/own-fault.ts"
import type { ImportTarget } from "./import-survey.ts"
import type { ImportedRow } from "./imported-rows.ts"

/** What became of a batch: `refused` are rows that the database would not take. */
export type WrittenBatch = { kept: number; cases: number; refused: ImportedRow[] }

/**
 * Writes a batch in one transaction, by COPY: keys, responses, what is to be read, facts. A row whose key is there already is passed over, so that
 * importing again is harmless and a broken import is resumed by running it again. When the database refuses a row, the batch is halved until that row
 * stands alone.
 */
export async function writeImported(
  ctx: Ctx,
  importId: string,
  target: ImportTarget,
  rows: readonly ImportedRow[],
): Promise<WrittenBatch> {
  const news = await withoutKnown(ctx, target, rows)
  if (news.length === 0) return { kept: 0, cases: 0, refused: [] }
  try {
    await keepTheirCustomers(ctx, news)
    await writeTogether(ctx, importId, target, news)
    return {
      kept: news.length,
      cases: news.filter(({ response }) => response.hidden.case !== undefined).length,
      refused: [],
    }
  } catch (failure) {
    // Another import may have written one of these keys since they were looked up: then the half without it is written, and the other finds it known.
    if (!isOwnFault(failure)) throw failure
    if (rows.length === 1 && (failure as { code?: string }).code !== "23505")
      return { kept: 0, cases: 0, refused: [...rows] }
    const half = Math.ceil(rows.length / 2)
    const first = await writeImported(ctx, importId, target, rows.slice(0, half))
    const second = await writeImported(ctx, importId, target, rows.slice(half))
    return {
      kept: first.kept + second.kept,
      cases: first.cases + second.cases,
      refused: [...first.refused, ...second.refused],
    }
  }
}

/** Without the rows whose key the survey knows, and without those that stand twice in the batch. */
async function withoutKnown(
  ctx: Ctx,
  { surveyId }: ImportTarget,
  rows: readonly ImportedRow[],
): Promise<ImportedRow[]> {
  if (rows.length === 0) return []
  const { rows: found } = await poolOf(ctx.db).query<{ key: string }>({
    name: "listening-known-import-keys",
    text: "select key_hash::text as key from listening_import_key where survey_id = $1 and key_hash = any($2::bytea[])",
    values: [surveyId, rows.map(({ response }) => response.key_hash)],
  })
  const known = new Set(found.map(({ key }) => key))
  return rows.filter(({ response }) => {
    if (known.has(response.key_hash)) return false
    known.add(response.key_hash)
    return true
  })
}

async function keepTheirCustomers(ctx: Ctx, rows: readonly ImportedRow[]): Promise<void> {
  const naming = rows.filter(({ customer, response }) => customer && response.customer_id === null)
  if (naming.length === 0) return
  const ids = await keepCustomers(
    ctx,
    naming.map(({ customer }) => customer ?? {}),
  )
  naming.forEach(({ response }, at) => {
    response.customer_id = ids[at] ?? null
  })
  const bands = await bandsOfCustomers(ctx, ids)
  for (const { response, place } of naming) place.band = bands.get(response.customer_id ?? "") ?? null
}

function writeTogether(ctx: Ctx, importId: string, target: ImportTarget, rows: readonly ImportedRow[]): Promise<void> {
  const { surveyId, version } = target
  const keys = rows.map(({ response }) => [surveyId, response.key_hash, response.id])
  const responses = rows.map(({ response: { key_hash: _key, unread: _unread, ...response } }) => ({
    ...response,
    survey_id: surveyId,
    version,
    person_id: null,
    import_id: importId,
  }))
  const unread = rows.flatMap(({ response: { id, history, unread } }) =>
    unread ? [{ history, response_id: id, contact: null }] : [],
  )
  return onConnection(ctx.db, async (client) => {
    await copyRows(client, "listening_import_key", ["survey_id", "key_hash", "response_id"], keys)
    await copyResponses(client, responses, unread)
    await copyFacts(
      client,
      rows.flatMap(({ scores, place }) => factsOfResponse(scores, place)),
    )
  })
}
