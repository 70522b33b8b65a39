import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Room } from "./remedy.ts"

/**
 * The ledger as it stands, for a FROM: one row for each thing that was given or approved, at the moment when it was, with what was taken back taken
 * off its amount and its cost. What was taken back whole has neither.
 */
export const givenRemedies = sql`(
  select root.id, root.case_id, root.kind, root.by_id, root.currency, coalesce(decided.at, root.at) as at,
    (coalesce(decided.amount_minor, root.amount_minor) - coalesce(back.minor, 0))::bigint as amount_minor,
    (coalesce(decided.cost_minor, root.cost_minor, decided.amount_minor, root.amount_minor) - coalesce(back.cost, 0))::bigint as cost_minor,
    back.times > 0 and coalesce(decided.amount_minor, root.amount_minor) = coalesce(back.minor, 0) as taken_back
  from recovery_remedy root
  left join recovery_remedy decided on decided.of_id = root.id and decided.step = 'approved'
  cross join lateral (
    select count(*) as times, sum(amount_minor) as minor, sum(coalesce(cost_minor, amount_minor)) as cost
    from recovery_remedy where of_id = root.id and step = 'taken-back') back
  where root.step = 'given' or decided.id is not null)`

/** Whether more than an apology was given in a case, and stands. */
export async function wasGivenSomething(ctx: Ctx, caseId: string): Promise<boolean> {
  const { rows } = await sql`
    select from ${givenRemedies} given where case_id = ${caseId} and kind <> 'apology' and not taken_back limit 1`.execute(
    ctx.db,
  )
  return rows.length > 0
}

const aDay = 24 * 3_600_000

/** For every role: its limits, and what counts against them here: on this case, and to its customer within the days of the role's own limit. */
export async function readRooms(
  ctx: Ctx,
  found: { id: string; customer_id: string | null },
): Promise<ReadonlyMap<Role, Room>> {
  const { rows } = await sql<{
    role: Role
    per_case: number
    per_customer: number
    customer_days: number
    on_case: number
    to_customer: number
  }>`
    with given as materialized (
      select case_id, at, amount_minor from ${givenRemedies} given
      where case_id in (select ${found.id}::uuid union select id from recovery_case where customer_id = ${found.customer_id}))
    select l.role, l.per_case, l.per_customer, l.customer_days,
      coalesce(sum(given.amount_minor) filter (where given.case_id = ${found.id}), 0)::bigint as on_case,
      coalesce(sum(given.amount_minor) filter (where given.at > ${ctx.now()}::timestamptz - l.customer_days * interval '1 day'), 0)::bigint as to_customer
    from recovery_remedy_limit l left join given on true
    group by l.role`.execute(ctx.db)
  return new Map(
    rows.map((row) => [
      row.role,
      {
        limit: { perCase: row.per_case, perCustomer: row.per_customer, customerDays: row.customer_days },
        given: { onCase: row.on_case, toCustomer: row.to_customer },
      },
    ]),
  )
}

/** Whether something given then still counts against a limit. */
export const stillCounts = (givenAt: Date, now: Date, customerDays: number): boolean =>
  givenAt.getTime() > now.getTime() - customerDays * aDay
