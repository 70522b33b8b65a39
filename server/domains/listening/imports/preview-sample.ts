import { sql } from "kysely"
import type { z } from "zod"
import type { previewImport as contract } from "#contracts/feedback-import.ts"
import type { FeedbackMap, FeedbackRow, Received } from "#contracts/feedback-map.ts"
import { dayAt, findUnits } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { badRow } from "#platform/csv/bad-row.ts"
import type { Ctx } from "#platform/ctx.ts"
import { problemOf } from "../import/bad-row.ts"
import { type GuessedMap, guessMap } from "../import/guess-map.ts"
import { type OpenedRows, openRows } from "../import/open-rows.ts"
import { previewImport } from "../import/preview.ts"
import { keyHash } from "./imported-rows.ts"

type Reply = z.output<typeof contract.reply>
type Rows = NonNullable<Reply["rows"]>

const rowsLookedAt = 1_000
const shown = 20
const examplesShown = 4

/** Says how a file would be read, from its beginning: by the map given, or by one that is guessed. Writes nothing. Throws what the reader of files throws. */
export async function previewSample(
  ctx: Ctx,
  { fileName, sample, whole, map }: z.output<typeof contract.body>,
): Promise<Reply> {
  const bytes = wholeLines(Buffer.from(sample, "base64"), whole)
  const opened = await openRows(inOneChunk(bytes), map?.file)
  const cells = await firstCells(opened)
  const guessed = map ? { map, notes: [] } : await guess(ctx, fileName, opened, cells)
  const header = opened.header.map((column, at) => ({ column, examples: examplesOf(cells, at) }))
  const { encoding, delimiter } = opened
  const rows = guessed.map ? await countRows(ctx, bytes, guessed.map) : null
  return { map: guessed.map ?? null, notes: guessed.notes, header, encoding, delimiter, rows }
}

async function guess(
  ctx: Ctx,
  fileName: string,
  { header }: OpenedRows,
  cells: string[][],
): Promise<Pick<GuessedMap, "map" | "notes">> {
  const { timeZone } = await getOrganisation(ctx)
  const today = await dayAt(ctx, null, ctx.now())
  const surveyName =
    fileName
      .replace(/\.[^.]*$/, "")
      .replaceAll(/[_-]+/g, " ")
      .trim()
      .slice(0, 120) || "Imported"
  return guessMap(header, cells, { surveyName, timeZone, today })
}

async function countRows(ctx: Ctx, bytes: Buffer, map: FeedbackMap): Promise<Rows> {
  const preview = await previewImport(inOneChunk(bytes), map, {
    now: ctx.now(),
    rows: rowsLookedAt,
    shown: rowsLookedAt,
  })
  const { read, kept, rejected, historyCases, liveCases, messages, columns, rows, bad } = preview
  return {
    read,
    kept,
    rejected,
    historyCases,
    liveCases,
    messages,
    columns,
    alreadyKept: await countKept(ctx, map, rows),
    first: rows.slice(0, shown).map(shownRow),
    bad: bad.slice(0, shown).map((row) => badRow(row.line, [problemOf(row)])),
    unknownUnits: await unknownUnits(ctx, rows),
    newTouchpoints: await newTouchpoints(ctx, rows),
  }
}

function shownRow(row: FeedbackRow): Rows["first"][number] {
  return {
    line: row.line,
    receivedAt: dayOf(row.receivedAt),
    unit: row.unit ?? null,
    touchpoint: row.touchpoint ?? null,
    words: row.comment ?? null,
    answers: Object.entries(row.answers).map(([question, answer]) => ({
      question,
      answer: [answer].flat().join(", "),
    })),
  }
}

const dayOf = (received: Received) => (received instanceof Date ? received.toISOString() : received.day)

async function countKept(ctx: Ctx, map: FeedbackMap, rows: readonly FeedbackRow[]): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*) as n from listening_import_key k join listening_survey s on s.id = k.survey_id
    where lower(s.name) = ${map.survey.name.toLowerCase()} and k.key_hash = any(${rows.map(({ key }) => keyHash(key))}::bytea[])`.execute(
    ctx.db,
  )
  return found.rows[0]?.n ?? 0
}

async function unknownUnits(ctx: Ctx, rows: readonly FeedbackRow[]): Promise<string[]> {
  const names = [...new Set(rows.flatMap(({ unit }) => unit ?? []))].slice(0, 200)
  const known = await findUnits(ctx, names)
  return names.filter((name) => !known.has(name))
}

async function newTouchpoints(ctx: Ctx, rows: readonly FeedbackRow[]): Promise<string[]> {
  const names = [...new Set(rows.flatMap(({ touchpoint }) => touchpoint ?? []))]
  const found = await sql<{ name: string }>`
    select name from unnest(${names}::text[]) as n(name)
    where not exists (select from listening_touchpoint t where lower(t.name) = lower(n.name))`.execute(ctx.db)
  return found.rows.map(({ name }) => name)
}

async function firstCells(opened: OpenedRows): Promise<string[][]> {
  const cells: string[][] = []
  for await (const batch of opened.rows) {
    for (const row of batch) if ("cells" in row) cells.push(row.cells)
    if (cells.length >= rowsLookedAt) break
  }
  return cells.slice(0, rowsLookedAt)
}

function examplesOf(cells: readonly string[][], at: number): string[] {
  const values = new Set(cells.map((row) => (row[at] ?? "").trim().slice(0, 80)).filter(Boolean))
  return [...values].slice(0, examplesShown)
}

/** Without the row that the end of the sample has cut in two; both halves of a two-byte line end stay. */
function wholeLines(bytes: Buffer, whole: boolean): Buffer {
  const end = bytes.lastIndexOf(0x0a)
  if (whole || end === -1) return bytes
  return bytes.subarray(0, end + (bytes[end + 1] === 0 ? 2 : 1))
}

async function* inOneChunk(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
