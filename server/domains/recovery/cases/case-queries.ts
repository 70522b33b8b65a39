import { sql } from "kysely"
import type { z } from "zod"
import type { caseRow, listCases as contract } from "#contracts/recovery.ts"
import type { Ctx } from "#platform/ctx.ts"
import { nextClockOf } from "../clocks/clock-queries.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import type { CaseState, Closure, Severity } from "./case.ts"
import { findCases } from "./find-cases.ts"
import { pageOfCases } from "./page-of-cases.ts"

export type CaseRow = z.output<typeof caseRow>
type Query = z.output<typeof contract.query>

/** What every list of cases selects: one statement, with the next promise beside the row. */
export const caseRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom("recovery_case as case")
    .innerJoin("people_unit as unit", "unit.id", "case.unit_id")
    .innerJoin("people_person as owner", "owner.id", "case.owner_id")
    .leftJoin("customers_customer as customer", "customer.id", "case.customer_id")
    .leftJoin("recovery_clock as clock", "clock.case_id", "case.id")
    .select((eb) => [
      "case.id",
      "case.number",
      "case.subject",
      "case.state",
      "case.closure",
      "case.severity",
      "case.opened_at",
      "case.reopened",
      "case.history",
      "case.demonstration",
      "unit.id as unit_id",
      "unit.name as unit_name",
      "owner.id as owner_id",
      "owner.name as owner_name",
      "customer.id as customer_id",
      "customer.name as customer_name",
      "clock.acknowledge_due",
      "clock.reply_due",
      "clock.update_due",
      "clock.resolve_due",
      eb
        .selectFrom("recovery_promise as promise")
        .select((inner) => inner.fn.min("promise.due_at").as("due"))
        .whereRef("promise.case_id", "=", "case.id")
        .where("promise.outcome", "is", null)
        .as("promised_at"),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof caseRows>["executeTakeFirstOrThrow"]>>

/** Rows as contracts show them, in their order. */
export async function shownRows(ctx: Ctx, rows: readonly Row[]): Promise<CaseRow[]> {
  const rules = await readClockRules(ctx)
  return rows.map((row) => ({ ...shownRow(row), clock: nextClockOf(row, rules, ctx.now()) }))
}

function shownRow(row: Row): Omit<CaseRow, "clock"> {
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    state: row.state as CaseState,
    closure: row.closure as Closure | null,
    severity: row.severity as Severity,
    unit: { id: row.unit_id, name: row.unit_name },
    owner: { id: row.owner_id, name: row.owner_name },
    customer: row.customer_id ? { id: row.customer_id, name: row.customer_name } : null,
    openedAt: row.opened_at.toISOString(),
    reopened: row.reopened,
    promisedAt: row.promised_at ? new Date(row.promised_at).toISOString() : null,
    history: row.history,
    demonstration: row.demonstration,
  }
}

/** Cases that the caller may see, the newest first or the most urgent, in pages: which they are first, then what a list shows of these. */
export async function listCases(ctx: Ctx, query: Query): Promise<{ items: CaseRow[]; next: string | null }> {
  const ids = query.q ? await findCases(ctx, query, query.q) : await pageOfCases(ctx, query)
  if (ids.length === 0) return { items: [], next: null }
  const rows = await caseRows(ctx)
    .where("case.id", "=", sql<string>`any(${ids.slice(0, query.limit)}::uuid[])`)
    .execute()
  const shown = new Map((await shownRows(ctx, rows)).map((row) => [row.id, row]))
  const items = ids.flatMap((id) => shown.get(id) ?? [])
  return { items, next: ids.length > query.limit ? (ids[query.limit - 1] ?? null) : null }
}
