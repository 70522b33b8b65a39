import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { dayOfCase, dayOfPurchase, enoughKept, hereIs } from "./money-queries.ts"

/** What was spent and who stayed in one month. `kept` is null while purchases do not go back a year before it, or too few were kept to say something of it. */
export type MonthCost = { from: string; to: string; minor: number; closed: number; kept: number | null }

/** The latest months that a chart shows. */
const mostMonths = 60

type Asked = { to: string; timeZone: string; currency: string; unitId: string | null }

/** Every month from the first with a remedy or a closed case to the one of the last day, those of neither included. */
export async function readMonthCosts(ctx: Ctx, { to, timeZone, currency, unitId }: Asked): Promise<MonthCost[]> {
  const monthOf = (day: ReturnType<typeof sql>) => sql`date_trunc('month', ${day})::date`
  const [given, closed, bought] = [
    dayOfCase("r.at", timeZone),
    dayOfCase("c.closed_at", timeZone),
    dayOfPurchase(timeZone),
  ]
  const { rows } = await sql<MonthCost>`
    with spent as (
      select ${monthOf(given)} as month, sum(case r.step when 'taken-back' then -r.amount_minor else r.amount_minor end) as minor
      from recovery_remedy r join recovery_case c on c.id = r.case_id
      where r.step in ('given', 'approved', 'taken-back') and r.currency = ${currency} and not c.demonstration
        and ${given} <= ${to}::date ${hereIs("c.unit_id", unitId)}
      group by 1
    ), closed as (
      select ${monthOf(closed)} as month, count(*) as cases from recovery_case c
      where c.state = 'closed' and c.closure not in ('history', 'abuse', 'joined') and not c.history and not c.demonstration
        and ${closed} <= ${to}::date ${hereIs("c.unit_id", unitId)}
      group by 1
    ), bought as (
      select p.customer_id, ${monthOf(bought)} as month from customers_purchase p
      where ${bought} <= ${to}::date ${hereIs("p.unit_id", unitId)} group by 1, 2
    ), kept as (
      select month, count(*) as customers from (
        select month, lag(month) over (partition by customer_id order by month) as before from bought) b
      where before >= month - interval '12 months' group by 1
    ), months as (
      select generate_series(
        (select min(month) from (select month from spent union all select month from closed) m),
        date_trunc('month', ${to}::date), interval '1 month')::date as month
    )
    select months.month::text as "from", (months.month + interval '1 month' - interval '1 day')::date::text as "to",
      coalesce(spent.minor, 0)::float8 as minor, coalesce(closed.cases, 0)::int as closed,
      case when months.month >= (select min(month) from bought) + interval '12 months' and kept.customers >= ${enoughKept}
        then kept.customers::int end as kept
    from months left join spent using (month) left join closed using (month) left join kept using (month)
    order by months.month desc limit ${mostMonths}`.execute(ctx.db)
  return rows.reverse()
}
