import { keepCustomers } from "#customers"
import type { Ctx } from "#platform/ctx.ts"
import { poolOf } from "#platform/database/connect.ts"
import { copyLines } from "#platform/database/copy-lines.ts"
import { onConnection } from "#platform/database/on-connection.ts"
import { copyFacts } from "#platform/facts/copy-facts.ts"
import { bandsOfCustomers } from "../intake/bands-of-customers.ts"
import { type CopiedResponse, copyResponses } from "../intake/copy-responses.ts"
import { factsOfResponse, type ResponsePlace } from "../intake/facts-of-response.ts"
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
  target: ImportTarget,
  rows: readonly ImportedRow[],
): Promise<WrittenBatch> {
  const news = await withoutKnown(ctx, target, rows)
  if (news.length === 0) return { kept: 0, cases: 0, refused: [] }
  try {
    const bands = await keepTheirCustomers(ctx, news)
    await writeTogether(ctx, news, bands)
    return {
      kept: news.length,
      cases: news.filter(({ isCase }) => isCase).length,
      refused: [],
    }
  } catch (failure) {
    // Another import may have written one of these keys since they were looked up: then the half without it is written, and the other finds it known.
    if (!isOwnFault(failure)) throw failure
    if (rows.length === 1 && (failure as { code?: string }).code !== "23505")
      return { kept: 0, cases: 0, refused: [...rows] }
    const half = Math.ceil(rows.length / 2)
    const first = await writeImported(ctx, target, rows.slice(0, half))
    const second = await writeImported(ctx, target, rows.slice(half))
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
    values: [surveyId, `{${rows.map(({ keyHash }) => `"\\${keyHash}"`).join(",")}}`],
  })
  const known = new Set(found.map(({ key }) => key))
  return rows.filter(({ keyHash }) => {
    if (known.has(keyHash)) return false
    known.add(keyHash)
    return true
  })
}

/** Gives the customers' bands back, by their ids. */
async function keepTheirCustomers(ctx: Ctx, rows: readonly ImportedRow[]): Promise<ReadonlyMap<string, string>> {
  const naming = rows.filter(({ customer }) => customer)
  if (naming.length === 0) return new Map()
  const missing = naming.filter(({ response }) => response.customer_id === null)
  const ids = await keepCustomers(
    ctx,
    missing.map(({ customer }) => customer ?? {}),
  )
  missing.forEach(({ response }, at) => {
    response.customer_id = ids[at] ?? null
  })
  return bandsOfCustomers(
    ctx,
    naming.map(({ response }) => response.customer_id),
  )
}

function writeTogether(ctx: Ctx, rows: readonly ImportedRow[], bands: ReadonlyMap<string, string>): Promise<void> {
  const keys = rows.map(({ keyHash, response }) => `${response.survey_id}\t\\${keyHash}\t${response.id}\n`)
  const unread = rows.flatMap(({ unread, response: { id, history } }) =>
    unread ? [{ history, response_id: id, contact: null }] : [],
  )
  return onConnection(ctx.db, async (client) => {
    await copyLines(client, "listening_import_key", ["survey_id", "key_hash", "response_id"], keys)
    await copyResponses(
      client,
      rows.map(({ response }) => response),
      unread,
    )
    await copyFacts(
      client,
      rows.map(({ scores, day, response }) => factsOfResponse(scores, placeOf(response, day, bands))),
    )
  })
}

function placeOf(response: CopiedResponse, day: string, bands: ReadonlyMap<string, string>): ResponsePlace {
  return {
    surveyId: response.survey_id,
    unitId: response.unit_id,
    touchpointId: response.touchpoint_id,
    personId: null,
    channel: response.channel,
    language: response.language,
    band: bands.get(response.customer_id ?? "") ?? null,
    day,
    weight: response.weight,
    responseId: response.id,
  }
}
