import { sql } from "kysely"
import { type LeavingMap, type LeavingReason, leavingReasons, type RowsKept } from "#contracts/purchases.ts"
import { dayAt } from "#people"
import { record } from "#platform/audit/record.ts"
import { badRow, rowProblem } from "#platform/csv/bad-row.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Progress } from "#platform/progress/progress.ts"
import { raiseRevision } from "../revision.ts"
import { placesOf } from "./columns.ts"
import { readDay } from "./read-day.ts"
import { type Batch, readFile } from "./read-file.ts"
import { type ReadRow, readWhose, refuser } from "./read-purchase.ts"

type ReadLeaving = { key: string | null; email: string | null; day: string; reason: LeavingReason }

/** Notes from a file which customers left, when and why. Nobody is made a customer by leaving: a row of one who is not known is a bad row. */
export async function importLeavings(
  ctx: Ctx,
  { csv, map }: { csv: string; map: LeavingMap },
  progress?: Progress,
): Promise<RowsKept> {
  const today = await dayAt(ctx, null, ctx.now())
  const counts = { kept: 0, duplicates: 0 }
  const unknown: RowsKept["bad"] = []
  let unknownRows = 0
  const read = await readFile(
    csv,
    map,
    (names) => leavingReader(map, names, today),
    async (batch) => {
      const done = await noteAll(ctx, batch)
      counts.kept += done.kept
      counts.duplicates += batch.length - done.kept - done.unknown.length
      unknownRows += done.unknown.length
      unknown.push(...done.unknown.map((line) => badRow(line, [rowProblem("customer-not-known")])))
    },
    progress,
  )
  await record(ctx, "leavings-imported", "leavings", null, { read: read.read, ...counts })
  const bad = [...read.bad, ...unknown].sort((one, other) => one.line - other.line).slice(0, 200)
  return { ...read, ...counts, rejected: read.rejected + unknownRows, bad }
}

function leavingReader(
  map: LeavingMap,
  names: readonly string[],
  today: string,
): (cells: readonly string[]) => ReadRow<ReadLeaving> {
  const columns = placesOf(map.columns, names)
  const reasons = new Map(Object.entries(map.reasons).map(([words, reason]) => [words.trim().toLowerCase(), reason]))
  for (const reason of leavingReasons) if (!reasons.has(reason)) reasons.set(reason, reason)
  return (cells) => {
    const whose = readWhose(columns, cells)
    if ("problem" in whose) return whose
    const refuse = refuser(columns, cells)
    const day = readDay(columns.of(cells, "day"), map.date)
    if (day === undefined) return refuse("day", `date-not-${map.date}`)
    if (day > today) return refuse("day", "date-in-future")
    const reason = reasons.get(columns.of(cells, "reason").toLowerCase())
    if (reason === undefined) return refuse("reason", "reason-not-listed", { reasons: leavingReasons.join(", ") })
    return { read: { ...whose.read, day, reason } }
  }
}

async function noteAll(ctx: Ctx, batch: Batch<ReadLeaving>): Promise<{ kept: number; unknown: number[] }> {
  return inTransaction(ctx, async (ctx) => {
    const rows = batch.map(({ line, read }) => ({ line, ...read }))
    const said = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l(line int, key text, email text, day date, reason text)`
    const { rows: found } = await sql<{ line: number; id: string | null }>`select l.line, (
        select c.id from customers_customer c
        where c.erased_at is null and (c.key = l.key or (l.key is null and lower(c.email) = lower(l.email)))
        order by c.made_at, c.id limit 1
      ) as id from ${said}`.execute(ctx.db)
    const idOf = new Map(found.map(({ line, id }) => [line, id]))
    // Said twice of one customer, the later row counts.
    const known = new Map(rows.flatMap((row) => (idOf.get(row.line) ? [[idOf.get(row.line), row] as const] : [])))
    const leavings = [...known].map(([customer_id, { day, reason }]) => ({ customer_id, day, reason }))
    const { rows: kept } = await sql`insert into customers_leaving (customer_id, day, reason, noted_at)
      select customer_id, day, reason, ${ctx.now()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(leavings)}::jsonb) as l(customer_id uuid, day date, reason text)
      on conflict (customer_id) do update set day = excluded.day, reason = excluded.reason, noted_at = excluded.noted_at
        where (customers_leaving.day, customers_leaving.reason) is distinct from (excluded.day, excluded.reason)
      returning customer_id`.execute(ctx.db)
    if (kept.length > 0) await raiseRevision(ctx)
    return { kept: kept.length, unknown: rows.flatMap(({ line }) => (idOf.get(line) ? [] : [line])) }
  })
}
