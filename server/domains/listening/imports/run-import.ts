import { sql } from "kysely"
import type { RowProblem } from "#contracts/bad-row.ts"
import type { FeedbackMap, FeedbackRow } from "#contracts/feedback-map.ts"
import { record } from "#platform/audit/record.ts"
import { rowProblem } from "#platform/csv/bad-row.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type BadRow, problemOf } from "../import/bad-row.ts"
import { readFeedback } from "../import/read-feedback.ts"
import { askForReading } from "../intake/reading.ts"
import { cutOff } from "./cut-off.ts"
import { keepImportSurvey } from "./import-survey.ts"
import { type ImportedRow, rowMaker } from "./imported-rows.ts"
import { openPlaces } from "./places.ts"
import { writeImported } from "./write-imported.ts"

export type ImportCounts = { read: number; kept: number; rejected: number; duplicates: number; cases: number }

/** Rows that are written together, and characters of their words: enough to share the cost of a commit, few enough that memory stays small. */
const atOnce = { rows: 500, characters: 1_000_000 }

/**
 * Batches that are written side by side, while the next one is read: the database has more to do for a row than we have. Two of them are at work while a third
 * waits for the disk, or for its next lines.
 */
const writers = 3

/** How far it has come is written down so often, in milliseconds: with every batch it would be a second commit each, for which the writers wait in a row. */
const progressEvery = 250

/**
 * Reads the file of a started import and keeps its rows, batch by batch, each batch durable by itself; while some are being written the next is read.
 * Bad rows are kept with line and reason. Nothing is announced of history but that its words wait to be read. Throws `import-not-waiting`, and what
 * the reader of files throws; then the import has failed, what was kept stays, and sending the file again goes on from there.
 */
export async function runImport(
  ctx: Ctx,
  importId: string,
  bytes: AsyncIterable<Uint8Array>,
  onProgress: (counts: ImportCounts) => void = () => {},
): Promise<ImportCounts> {
  const map = await takeUp(ctx, importId)
  const counts: ImportCounts = { read: 0, kept: 0, rejected: 0, duplicates: 0, cases: 0 }
  try {
    await keepRows(ctx, importId, map, bytes, counts, onProgress)
  } catch (failure) {
    await settle(ctx, importId, "failed", counts, refusalOf(failure))
    throw failure
  }
  await settle(ctx, importId, "done", counts, null)
  await askForReading(ctx)
  return counts
}

async function keepRows(
  ctx: Ctx,
  importId: string,
  map: FeedbackMap,
  bytes: AsyncIterable<Uint8Array>,
  counts: ImportCounts,
  onProgress: (counts: ImportCounts) => void,
): Promise<void> {
  const file = await readFeedback(bytes, map, ctx.now())
  await sql`update listening_import set header = ${JSON.stringify(file.header)}::jsonb, delimiter = ${file.delimiter} where id = ${importId}`.execute(
    ctx.db,
  )
  const target = await keepImportSurvey(ctx, map)
  const places = await openPlaces(ctx, target.touchpointId)
  const made = rowMaker(importId, map, target, places)
  let rows: FeedbackRow[] = []
  let characters = 0
  let toldAt = performance.now()
  const writing: Promise<void>[] = []

  async function write(batch: readonly ImportedRow[]): Promise<void> {
    const { kept, cases, refused } = await writeImported(ctx, target, batch)
    counts.kept += kept
    counts.cases += cases
    counts.rejected += refused.length
    counts.duplicates += batch.length - kept - refused.length
    if (refused.length > 0) await keepBadRows(ctx, importId, refused.map(notTaken))
    onProgress({ ...counts })
    if (performance.now() - toldAt < progressEvery) return
    toldAt = performance.now()
    await keepProgress(ctx, importId, counts)
  }
  async function flush(): Promise<void> {
    const batch = rows
    rows = []
    characters = 0
    await places.meet(namesOf(batch, "unit"), namesOf(batch, "touchpoint"))
    const ready = batch.map(made)
    if (writing.length >= writers) await writing.shift()
    const written = write(ready)
    // It is awaited in its turn; until then its failure must not pass for one that nobody handles.
    written.catch(() => {})
    writing.push(written)
  }

  try {
    for await (const batch of file.batches) {
      counts.read += batch.rows.length + batch.bad.length
      counts.rejected += batch.bad.length
      if (batch.bad.length > 0) await keepBadRows(ctx, importId, batch.bad.map(withReason))
      for (const row of batch.rows) {
        rows.push(row)
        characters += row.comment?.length ?? 0
        if (rows.length >= atOnce.rows || characters >= atOnce.characters) await flush()
      }
    }
    if (rows.length > 0) await flush()
    await Promise.all(writing)
  } finally {
    await Promise.allSettled(writing)
  }
}

const namesOf = (rows: readonly FeedbackRow[], field: "unit" | "touchpoint"): Set<string> =>
  new Set(rows.flatMap((row) => row[field] ?? []))

/** Marks the import as running, so that one file is read once at a time. */
async function takeUp(ctx: Ctx, importId: string): Promise<FeedbackMap> {
  const taken = await ctx.db
    .updateTable("listening_import")
    .set({ state: "running", failure: null, failure_told: null, ended_at: null, moved_at: ctx.now() })
    .where("id", "=", importId)
    .where((eb) => eb.or([eb("state", "in", ["waiting", "failed"]), cutOff(ctx)]))
    .returning(sql<FeedbackMap>`map`.as("map"))
    .executeTakeFirst()
  if (taken) return taken.map
  const known = await ctx.db
    .selectFrom("listening_import")
    .select("state")
    .where("id", "=", importId)
    .executeTakeFirst()
  if (!known) throw notFound("This import")
  throw new Refusal("import-not-waiting", `This import is ${known.state} and takes no file. Start a new one.`)
}

async function keepProgress(ctx: Ctx, importId: string, counts: ImportCounts): Promise<void> {
  await ctx.db
    .updateTable("listening_import")
    .set({
      read_rows: counts.read,
      kept_rows: counts.kept,
      rejected_rows: counts.rejected,
      duplicate_rows: counts.duplicates,
      case_rows: counts.cases,
      moved_at: ctx.now(),
    })
    .where("id", "=", importId)
    .execute()
  changed(ctx, "imports")
}

async function settle(
  ctx: Ctx,
  importId: string,
  state: "done" | "failed",
  counts: ImportCounts,
  failure: Refusal | null,
) {
  await keepProgress(ctx, importId, counts)
  await ctx.db
    .updateTable("listening_import")
    .set({
      state,
      failure: failure?.message ?? null,
      failure_told: failure && JSON.stringify({ code: failure.code, told: failure.told }),
      ended_at: ctx.now(),
    })
    .where("id", "=", importId)
    .execute()
  await record(ctx, `import-${state}`, "import", importId, counts)
  changed(ctx, "imports", "feedback", "surveys", "measures")
}

type KeptBadRow = { line: number; problems: RowProblem[]; cells: string[] }

const withReason = (row: BadRow): KeptBadRow => ({
  line: row.line,
  problems: [problemOf(row)],
  cells: row.cells.map((cell) => cell.replaceAll("\u0000", "").toWellFormed()),
})

/** A row that passed every check here and which the database refused all the same; its line says where it stands in the file. */
const notTaken = ({ line }: ImportedRow): KeptBadRow => ({
  line,
  problems: [rowProblem("not-taken")],
  cells: [],
})

async function keepBadRows(ctx: Ctx, importId: string, rows: readonly KeptBadRow[]): Promise<void> {
  await sql`insert into listening_bad_row (import_id, line, problems, cells)
    select ${importId}, line, problems, cells from json_to_recordset(${JSON.stringify(rows)}) as b(line int, problems jsonb, cells jsonb)
    on conflict do nothing`.execute(ctx.db)
}

/** What the list of imports says of one that failed. */
function refusalOf(failure: unknown): Refusal {
  if (failure instanceof Refusal) return failure
  return new Refusal(
    "import-broke-off",
    "The file broke off, or the database was not there. Send the file again: what was kept is not doubled.",
    { cause: failure },
  )
}
