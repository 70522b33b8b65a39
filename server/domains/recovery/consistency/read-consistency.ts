import { sql } from "kysely"
import type { z } from "zod"
import {
  type Consistency,
  type ConsistencyOfCause,
  type consistencyFilters,
  smallestGroup,
} from "#contracts/recovery.ts"
import { dayAt, listUnitsFlat } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { givenRemedies } from "../remedies/ledger.ts"
import { type Amounts, addAmounts, apartOf, countOf, spreadOf } from "./consistency.ts"

const aYear = 364 * 86_400_000
const mostCauses = 20
const bands = ["small", "middle", "large"]

type Filters = z.output<typeof consistencyFilters>
type Row = { cause_id: string; cause: string; value: string | null; kind: string | null; minor: number; count: number }

/**
 * What was given in settled cases of the same cause, most cases first: how much, how differently, and whether some kind of customer gets less. What another
 * currency was given in is left out; so are abuse, history and demonstrations.
 */
export async function readConsistency(ctx: Ctx, filters: Filters): Promise<Consistency> {
  const unit = filters.unit ? (await listUnitsFlat(ctx)).find(({ id }) => id === filters.unit) : null
  if (unit === undefined) throw notFound("This unit")
  const { timeZone, currency } = await getOrganisation(ctx)
  const from = filters.from ?? (await dayAt(ctx, null, new Date(ctx.now().getTime() - aYear)))
  const to = filters.to ?? (await dayAt(ctx, null, ctx.now()))
  const group = sql.ref(filters.by === "band" ? "customer.band" : "customer.language")
  const { rows } = await sql<Row>`
    with settled as (
      select c.id, c.cause_id, ${group} as value from recovery_case c left join customers_customer customer on customer.id = c.customer_id
      where c.cause_id is not null and c.state = 'closed' and c.closure not in ('abuse', 'history', 'joined') and not c.history and not c.demonstration
        and (c.closed_at at time zone ${timeZone})::date between ${from}::date and ${to}::date
        ${unit ? sql`and c.unit_id in (select id from people_unit where ancestors @> array[${unit.id}::uuid])` : sql``}
    ), given as (
      select case_id, sum(amount_minor)::bigint as minor, (array_agg(kind order by amount_minor desc, kind))[1] as kind
      from ${givenRemedies} given
      where currency = ${currency} and kind <> 'apology' and not taken_back and case_id in (select id from settled) group by case_id
    )
    select settled.cause_id, cause.name as cause, settled.value, kind.name as kind, coalesce(given.minor, 0)::bigint as minor, count(*)::int as count
    from settled join recovery_cause cause on cause.id = settled.cause_id
    left join given on given.case_id = settled.id left join recovery_remedy_kind kind on kind.key = given.kind
    group by 1, 2, 3, 4, 5`.execute(ctx.db)
  const causes = [...Map.groupBy(rows, ({ cause_id }) => cause_id).values()]
  const enough = causes.filter((of) => countAll(of) >= smallestGroup)
  return {
    from,
    to,
    unit: unit && { id: unit.id, name: unit.name },
    currency,
    smallest: smallestGroup,
    causes: enough
      .toSorted((a, b) => countAll(b) - countAll(a))
      .slice(0, mostCauses)
      .map((of) => ofCause(of, filters.by)),
    tooFew: causes.length - enough.length,
  }
}

function ofCause(rows: readonly Row[], by: Filters["by"]): ConsistencyOfCause {
  const [first] = rows
  const byValue = Map.groupBy(rows, ({ value }) => value)
  const parts = ordered([...byValue.keys()], by).map((value) => ({ value, rows: byValue.get(value) ?? [] }))
  const judged = parts.filter(({ rows }) => countAll(rows) >= smallestGroup).length
  return {
    cause: { id: first?.cause_id ?? "", name: first?.cause ?? "" },
    whole: givenOf(rows),
    kinds: [...Map.groupBy(rows, ({ kind }) => kind)]
      .map(([name, of]) => ({ name, cases: countAll(of) }))
      .toSorted((a, b) => b.cases - a.cases || (a.name ?? "").localeCompare(b.name ?? "")),
    groups: parts.map(({ value, rows: own }) => ({
      value,
      given: countAll(own) < smallestGroup ? null : givenOf(own),
      apart: apartOf(amountsOf(own), amountsOf(rows.filter((row) => row.value !== value)), judged, smallestGroup),
    })),
  }
}

const givenOf = (rows: readonly Row[]) => ({
  cases: countAll(rows),
  withSomething: countAll(rows.filter(({ kind }) => kind !== null)),
  ...spreadOf(amountsOf(rows)),
})

const amountsOf = (rows: readonly Row[]): Amounts =>
  addAmounts(rows.map(({ minor, count }) => new Map([[minor, count]])))
const countAll = (rows: readonly Row[]): number => countOf(amountsOf(rows))

/** Bands from small to large, languages by name; what is not known last. */
function ordered(values: readonly (string | null)[], by: Filters["by"]): (string | null)[] {
  const known = values.filter((value) => value !== null)
  const sorted = by === "band" ? bands.filter((band) => known.includes(band)) : known.toSorted()
  return values.includes(null) ? [...sorted, null] : sorted
}
