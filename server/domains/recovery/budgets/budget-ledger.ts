import { sql } from "kysely"
import { dayAt } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Budget } from "./budget.ts"

/**
 * The budgets of today that what is given in this unit comes out of: its own and those above, from the unit upwards. `lock` holds them until the deed
 * is done, so that what two people spend at once is added up, and each sees what the other has spent.
 */
export async function readBudgetsHere(ctx: Ctx, unitId: string, { lock = false } = {}): Promise<Budget[]> {
  const today = await dayAt(ctx, null, ctx.now())
  const { rows } = await sql<{ unit_id: string }>`
    select unit_id from recovery_remedy_budget
    where unit_id = any((select ancestors from people_unit where id = ${unitId})::uuid[]) and ${today}::date between from_day and until_day
    order by unit_id ${lock ? sql`for update` : sql``}`.execute(ctx.db)
  if (rows.length === 0) return []
  const budgets = await readBudgets(ctx, {
    unitIds: rows.map(({ unit_id }) => unit_id),
    from: today,
    until: today,
  })
  return budgets.toReversed()
}

type Wanted = { unitIds: readonly string[] | "all"; from: string; until: string }

/**
 * The budgets of these units that touch these days, the highest unit first, each with what has been spent of it: what was given and approved in its
 * period, less what was taken back in it. Demonstrations and other currencies cost nothing here.
 */
export async function readBudgets(ctx: Ctx, { unitIds, from, until }: Wanted): Promise<Budget[]> {
  const { timeZone } = await getOrganisation(ctx)
  const of = unitIds === "all" ? sql`true` : sql`b.unit_id = any(${[...unitIds]}::uuid[])`
  const { rows } = await sql<Budget>`
    select b.unit_id as "unitId", unit.name as "unitName", b.from_day::text as "fromDay", b.until_day::text as "untilDay",
      b.amount_minor as amount, b.firm, spent.minor as spent
    from recovery_remedy_budget b join people_unit unit on unit.id = b.unit_id
    cross join lateral (
      select coalesce(sum(case r.step when 'taken-back' then -1 else 1 end * coalesce(r.cost_minor, r.amount_minor)), 0)::bigint as minor
      from recovery_remedy r join recovery_case c on c.id = r.case_id join people_unit here on here.id = c.unit_id
      where r.step in ('given', 'approved', 'taken-back') and r.currency = b.currency and not c.demonstration
        and here.ancestors @> array[b.unit_id]
        and r.at >= b.from_day::timestamp at time zone ${timeZone}
        and r.at < (b.until_day + 1)::timestamp at time zone ${timeZone}) spent
    where ${of} and b.from_day <= ${until}::date and b.until_day >= ${from}::date
    order by cardinality(unit.ancestors), unit.name, b.from_day limit 500`.execute(ctx.db)
  return rows
}
