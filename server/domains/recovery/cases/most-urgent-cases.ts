import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { Beginning } from "./newest-cases.ts"
import { type CasesQuery, casesWhere } from "./page-of-cases.ts"
import { whoseCases } from "./whose-cases.ts"

/** The open cases of so many units are few enough to be looked through, all of them. */
const fewUnits = 20

/** The cases that are due first, about as many as wanted, without a gap; all that are due, where they are of few units or of one owner. */
export async function mostUrgentCases(ctx: Ctx, query: CasesQuery, wanted: number): Promise<Beginning> {
  const { owners, units } = await whoseCases(ctx, query)
  if (owners.length + units.length > 0 && units.length <= fewUnits) {
    const theirs = sql`(owner_id = any(${owners}::uuid[]) or unit_id = any(${units}::uuid[]))`
    return { among: casesWhere(sql`not history and state in ('open', 'answered') and ${theirs}`), whole: true }
  }
  const after = query.after
    ? sql`and (due_at, case_id) > (select due_at, case_id from recovery_clock where case_id = ${query.after})`
    : sql``
  return {
    among: casesWhere(sql`id = any(array(
      select case_id from recovery_clock where due_at is not null ${after} order by due_at, case_id limit ${sql.lit(wanted)}))`),
    whole: false,
  }
}
