import { type RawBuilder, sql } from "kysely"
import type { z } from "zod"
import type { listCases as contract } from "#contracts/recovery.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notCleared } from "../demonstration/not-cleared.ts"
import { visibleTo } from "./visible-cases.ts"

export type CasesQuery = z.output<typeof contract.query>

/** What a page is chosen by. */
export type ChoosableCase = {
  id: string
  number: number
  unit_id: string
  owner_id: string
  state: string
  severity: string
  history: boolean
  demonstration: boolean
  opened_at: Date
  search: string
}

/** Those columns of the cases that stand in an index for a condition: chosen there and nowhere else, whatever the planner would rather do. */
export const casesWhere = (condition: RawBuilder<unknown>) =>
  sql<ChoosableCase>`(select id, number, unit_id, owner_id, state, severity, history, demonstration, opened_at, search
    from recovery_case where ${condition} offset 0)`

/**
 * One page of the cases that the caller may see, and one more to know whether there is a next page. Out of all, or `among` some that are chosen beforehand;
 * where something is to be `found` in them, only those that have it.
 */
export async function pageOfCases(
  ctx: Ctx,
  query: CasesQuery,
  { among, found }: { among?: RawBuilder<ChoosableCase>; found?: RawBuilder<boolean> } = {},
): Promise<string[]> {
  let rows = ctx.db
    .selectFrom((among ?? sql<ChoosableCase>`recovery_case`).as<"case">(sql.ref("case")))
    .select("case.id")
    .where(await visibleTo(ctx))
    .where(notCleared)
    .limit(query.limit + 1)
  if (query.state) rows = rows.where("case.state", "=", query.state)
  if (query.severity) rows = rows.where("case.severity", "=", query.severity)
  if (query.owner) rows = rows.where("case.owner_id", "=", query.owner === "me" ? personOf(ctx).id : query.owner)
  if (query.unit)
    rows = rows.where(
      sql<boolean>`"case".unit_id in (select id from people_unit where ancestors @> array[${query.unit}::uuid])`,
    )
  if (query.history !== "with") rows = rows.where("case.history", "=", query.history === "only")
  if (found) rows = rows.where(found)
  if (query.sort === "due") {
    let due = rows
      .innerJoin("recovery_clock as clock", "clock.case_id", "case.id")
      .where("clock.due_at", "is not", null)
    // All that is urgent is in an index in this order; what was chosen beforehand is not to be looked for along all of it.
    due = among ? due.orderBy(sql`(clock.due_at, clock.case_id)`) : due.orderBy("clock.due_at").orderBy("clock.case_id")
    if (query.after)
      due = due.where(
        sql<boolean>`(clock.due_at, clock.case_id) > (select due_at, case_id from recovery_clock where case_id = ${query.after})`,
      )
    return (await due.execute()).map(({ id }) => id)
  }
  rows = rows.orderBy("case.id", "desc")
  if (query.after) rows = rows.where("case.id", "<", query.after)
  return (await rows.execute()).map(({ id }) => id)
}
