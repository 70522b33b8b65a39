import { sql } from "kysely"
import type { z } from "zod"
import type { caseRow, listCases as contract } from "#contracts/recovery.ts"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
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
      "unit.id as unit_id",
      "unit.name as unit_name",
      "owner.id as owner_id",
      "owner.name as owner_name",
      "customer.id as customer_id",
      "customer.name as customer_name",
      eb
        .selectFrom("recovery_promise as promise")
        .select((inner) => inner.fn.min("promise.due_at").as("due"))
        .whereRef("promise.case_id", "=", "case.id")
        .where("promise.outcome", "is", null)
        .as("promised_at"),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof caseRows>["executeTakeFirstOrThrow"]>>

export function shownRow(row: Row): CaseRow {
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
  }
}

/** Cases that the caller may see, the newest first, in pages. */
export async function listCases(ctx: Ctx, query: Query): Promise<{ items: CaseRow[]; next: string | null }> {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  let rows = caseRows(ctx)
    .orderBy("case.id", "desc")
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
  if (query.after) rows = rows.where("case.id", "<", query.after)
  const found = (await rows.execute()).map(shownRow)
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
