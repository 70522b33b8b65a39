import { sql } from "kysely"
import type { z } from "zod"
import type { caseRow, listCases as contract } from "#contracts/recovery.ts"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { nextClockOf } from "../clocks/clock-queries.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import { notCleared } from "../demonstration/not-cleared.ts"
import type { CaseState, Closure, Severity } from "./case.ts"

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

/** Cases that the caller may see, the newest first, in pages. */
export async function listCases(ctx: Ctx, query: Query): Promise<{ items: CaseRow[]; next: string | null }> {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  let rows = caseRows(ctx)
    .where(notCleared)
    .limit(query.limit + 1)
  if (!reach.all)
    rows = rows.where((eb) =>
      eb.or([
        eb("case.owner_id", "=", person.id),
        eb("case.unit_id", "=", person.unitId),
        eb("case.unit_id", "=", sql<string>`any(${[...reach.unitIds]}::uuid[])`),
      ]),
    )
  if (query.state) rows = rows.where("case.state", "=", query.state)
  if (query.severity) rows = rows.where("case.severity", "=", query.severity)
  if (query.owner) rows = rows.where("case.owner_id", "=", query.owner === "me" ? person.id : query.owner)
  if (query.unit) rows = rows.where(sql<boolean>`unit.ancestors @> array[${query.unit}::uuid]`)
  if (query.history !== "with") rows = rows.where("case.history", "=", query.history === "only")
  if (query.q) rows = rows.where(searched(query.q))
  if (query.sort === "due") {
    rows = rows.where("clock.due_at", "is not", null).orderBy("clock.due_at").orderBy("case.id")
    if (query.after)
      rows = rows.where(
        sql<boolean>`(clock.due_at, "case".id) > (select due_at, case_id from recovery_clock where case_id = ${query.after})`,
      )
  } else {
    rows = rows.orderBy("case.id", "desc")
    if (query.after) rows = rows.where("case.id", "<", query.after)
  }
  const found = await shownRows(ctx, await rows.execute())
  const items = found.slice(0, query.limit)
  return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null }
}

/** By number ("#42" or "42"), else by words of the subject, of what was said, or of the customer's name. */
function searched(q: string) {
  const number = /^#?(\d{1,9})$/.exec(q.trim())?.[1]
  if (number) return sql<boolean>`"case".number = ${Number(number)}`
  const like = `%${q.trim().replaceAll(/[\\%_]/g, "\\$&")}%`
  return sql<boolean>`(to_tsvector('simple', "case".words) @@ websearch_to_tsquery('simple', ${q}) or "case".subject ilike ${like} or customer.name ilike ${like})`
}
