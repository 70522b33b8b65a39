import { sql } from "kysely"
import type { z } from "zod"
import type { listClosings as contract } from "#contracts/recovery.ts"
import { readMeasure } from "#measures"
import { dayAt, getReach, listUnitsFlat } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { differenceInterval } from "#stats"

const aYear = 364 * 86_400_000
const mostFinal = 200

type Query = z.output<typeof contract.query>

/**
 * How the cases of these days ended, those closed without their customer apart, each with its reason and who gave it; and whether customers are as
 * satisfied after a failure as those whom we never failed.
 */
export async function listClosings(ctx: Ctx, query: Query): Promise<z.input<typeof contract.reply>> {
  const unit = query.unit ? (await listUnitsFlat(ctx)).find(({ id }) => id === query.unit) : null
  if (unit === undefined) throw notFound("This unit")
  const from = query.from ?? (await dayAt(ctx, null, new Date(ctx.now().getTime() - aYear)))
  const to = query.to ?? (await dayAt(ctx, null, ctx.now()))
  const [counts, finals, after] = await Promise.all([
    countClosings(ctx, from, to, unit?.id),
    listFinals(ctx, from, to, unit?.id),
    readAfter(ctx, { from, to, unitId: unit?.id }),
  ])
  return { from, to, unit: unit && { id: unit.id, name: unit.name }, ...counts, finals, after }
}

const within = async (ctx: Ctx, column: string, from: string, to: string) => {
  const { timeZone } = await getOrganisation(ctx)
  return sql`(${sql.ref(column)} at time zone ${timeZone})::date between ${from}::date and ${to}::date`
}
const here = (unitId: string | undefined) =>
  unitId ? sql`and c.unit_id in (select id from people_unit where ancestors @> array[${unitId}::uuid])` : sql``

type Counts = { closings: { closure: "confirmed" | "timed-out" | "disagreed" | "abuse"; count: number }[] }

async function countClosings(ctx: Ctx, from: string, to: string, unitId: string | undefined) {
  const [closed, appeals] = await Promise.all([
    sql<Counts["closings"][number]>`
      select kinds.closure, count(c.id)::int as count
      from unnest(array['confirmed', 'timed-out', 'disagreed', 'abuse']) with ordinality as kinds(closure, place)
      left join recovery_case c on c.closure = kinds.closure and not c.history and not c.demonstration
        and ${await within(ctx, "c.closed_at", from, to)} ${here(unitId)}
      group by kinds.closure, kinds.place order by kinds.place`.execute(ctx.db),
    sql<{ made: number; confirmed: number; open: number }>`
      select count(*)::int as made, (count(*) filter (where c.closure = 'confirmed'))::int as confirmed,
        (count(*) filter (where c.state <> 'closed'))::int as open
      from recovery_appeal a join recovery_case c on c.id = a.case_id
      where ${await within(ctx, "a.at", from, to)} ${here(unitId)}`.execute(ctx.db),
  ])
  return { closings: closed.rows, appeals: appeals.rows[0] ?? { made: 0, confirmed: 0, open: 0 } }
}

/** The final answers that stand, the latest first; of cases out of the caller's reach none. */
async function listFinals(ctx: Ctx, from: string, to: string, unitId: string | undefined) {
  const reach = await getReach(ctx, personOf(ctx))
  const mine = reach.all ? sql`` : sql`and c.unit_id = any(${[...reach.unitIds]}::uuid[])`
  const { rows } = await sql<{
    id: string
    number: number
    subject: string
    unit_id: string
    unit_name: string
    how: "disagreed" | "abuse"
    reason: string
    appeal: string | null
    by_id: string | null
    by_name: string | null
    at: Date
    appeals: number
  }>`
    select c.id, c.number, c.subject, unit.id as unit_id, unit.name as unit_name, c.closure as how, coalesce(c.closure_reason, '') as reason,
      c.closure_appeal as appeal, closer.id as by_id, closer.name as by_name, c.closed_at as at,
      (select count(*) from recovery_appeal a where a.case_id = c.id)::int as appeals
    from recovery_case c join people_unit unit on unit.id = c.unit_id left join people_person closer on closer.id = c.closed_by
    where c.closure in ('disagreed', 'abuse') and not c.history and not c.demonstration
      and ${await within(ctx, "c.closed_at", from, to)} ${here(unitId)} ${mine}
    order by c.closed_at desc limit ${mostFinal}`.execute(ctx.db)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    subject: row.subject,
    unit: { id: row.unit_id, name: row.unit_name },
    how: row.how,
    reason: row.reason,
    appeal: row.appeal,
    by: row.by_id ? { id: row.by_id, name: row.by_name ?? "" } : null,
    at: row.at.toISOString(),
    appeals: row.appeals,
  }))
}

/** Satisfied after a failure, held beside satisfied without one; the difference with its interval where both may be shown. */
async function readAfter(ctx: Ctx, filter: { from: string; to: string; unitId: string | undefined }) {
  const [recovered, without] = await Promise.all([
    readMeasure(ctx, "after-recovery", filter),
    readMeasure(ctx, "without-failure", filter),
  ])
  const told = (figure: typeof recovered) =>
    figure.hidden !== null || figure.value === null || figure.n === null
      ? null
      : { value: figure.value, low: figure.low ?? figure.value, high: figure.high ?? figure.value, n: figure.n }
  const [one, other] = [told(recovered), told(without)]
  const apart = one && other ? differenceInterval(one, other) : null
  return {
    recovered: one,
    without: other,
    difference: apart && { value: apart.value, low: apart.low, high: apart.high },
  }
}
