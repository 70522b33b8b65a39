import { type RawBuilder, sql } from "kysely"
import type { MoneyRead } from "#contracts/money.ts"
import { shareOf } from "#measures"
import { dayOfInstant, zoneOfUnit } from "#people"
import type { Ctx } from "#platform/ctx.ts"

/** Which days, and where. */
export type Asked = { from: string; to: string; timeZone: string; currency: string; unitId: string | null }

/** Fewer say nothing of who stays. */
export const enoughKept = 30

/** Of what is done in a case, the day where its unit works: as measures count it. A purchase is everybody's, and its day the organisation's. */
export const dayOfCase = (column: string, timeZone: string) => dayOfInstant(column, zoneOfUnit("c.unit_id", timeZone))
export const dayOfPurchase = (timeZone: string) => dayOfInstant("p.at", sql`${timeZone}`)

export const hereIs = (column: string, unitId: string | null): RawBuilder<unknown> =>
  unitId ? sql`and ${sql.ref(column)} in (select id from people_unit where ancestors @> array[${unitId}::uuid])` : sql``

/** Remedies of these days from the ledger, by month and by unit, with what was taken back taken off. */
export async function readRemedies(
  ctx: Ctx,
  { from, to, timeZone, currency, unitId }: Asked,
): Promise<Pick<MoneyRead, "remedies" | "months" | "units">> {
  const { rows } = await sql<{
    month: string
    unit: string
    name: string
    minor: number
    count: number
    other: number
  }>`
    select date_trunc('month', ${dayOfCase("r.at", timeZone)})::date::text as month, c.unit_id as unit, u.name,
      coalesce(sum(case r.step when 'taken-back' then -r.amount_minor else r.amount_minor end) filter (where r.currency = ${currency}), 0)::float8 as minor,
      (coalesce(sum(case r.step when 'taken-back' then -1 else 1 end) filter (where r.currency = ${currency}), 0))::int as count,
      (count(*) filter (where r.currency <> ${currency}))::int as other
    from recovery_remedy r join recovery_case c on c.id = r.case_id join people_unit u on u.id = c.unit_id
    where r.step in ('given', 'approved', 'taken-back') and not c.demonstration
      and ${dayOfCase("r.at", timeZone)} between ${from}::date and ${to}::date ${hereIs("c.unit_id", unitId)}
    group by 1, 2, 3 order by 1, 3`.execute(ctx.db)
  const totals = (of: typeof rows) => ({
    minor: of.reduce((sum, { minor }) => sum + minor, 0),
    count: of.reduce((sum, { count }) => sum + count, 0),
  })
  return {
    remedies: { ...totals(rows), otherCurrencies: rows.reduce((sum, { other }) => sum + other, 0) },
    months: [...Map.groupBy(rows, ({ month }) => month)].map(([month, of]) => ({ month, ...totals(of) })),
    units: [...Map.groupBy(rows, ({ unit }) => unit)]
      .map(([id, of]) => ({ unit: { id, name: of[0]?.name ?? "" }, ...totals(of) }))
      .sort((a, b) => a.unit.name.localeCompare(b.unit.name)),
  }
}

export async function readClosed(ctx: Ctx, { from, to, timeZone, unitId }: Asked): Promise<MoneyRead["cases"]> {
  const { rows } = await sql<MoneyRead["cases"]>`
    select count(*)::int as closed, (count(*) filter (where c.closure = 'confirmed'))::int as confirmed
    from recovery_case c
    where c.state = 'closed' and c.closure not in ('history', 'abuse', 'joined') and not c.history and not c.demonstration
      and ${dayOfCase("c.closed_at", timeZone)} between ${from}::date and ${to}::date ${hereIs("c.unit_id", unitId)}`.execute(
    ctx.db,
  )
  return rows[0] ?? { closed: 0, confirmed: 0 }
}

/** Who of those that bought in the first half of the days bought again in the second, by whether we failed them in the first and put it right. */
export async function readKept(ctx: Ctx, { from, to, timeZone, unitId }: Asked): Promise<MoneyRead["kept"]> {
  const middle = sql`(${from}::date + (${to}::date - ${from}::date) / 2)`
  const { rows } = await sql<{ fate: "recovered" | "notRecovered" | "without"; n: number; again: number }>`
    with buyer as (
      select p.customer_id, bool_or(${dayOfPurchase(timeZone)} > ${middle}) as again
      from customers_purchase p
      where ${dayOfPurchase(timeZone)} between ${from}::date and ${to}::date ${hereIs("p.unit_id", unitId)}
      group by p.customer_id having bool_or(${dayOfPurchase(timeZone)} <= ${middle})
    ), failed as (
      select c.customer_id, bool_and(coalesce(c.closure, '') = 'confirmed') as confirmed
      from recovery_case c
      where c.customer_id is not null and not c.history and not c.demonstration
        and ${dayOfCase("c.opened_at", timeZone)} between ${from}::date and ${middle}
      group by c.customer_id
    )
    select case when f.customer_id is null then 'without' when f.confirmed then 'recovered' else 'notRecovered' end as fate,
      count(*)::int as n, (count(*) filter (where b.again))::int as again
    from buyer b left join failed f on f.customer_id = b.customer_id group by 1`.execute(ctx.db)
  const of = (fate: (typeof rows)[number]["fate"]) => {
    const row = rows.find((one) => one.fate === fate)
    return row && row.n >= enoughKept ? shareOf(row.again, row.n) : null
  }
  return {
    buyers: rows.reduce((sum, { n }) => sum + n, 0),
    needed: enoughKept,
    recovered: of("recovered"),
    notRecovered: of("notRecovered"),
    without: of("without"),
  }
}
