import { sql } from "kysely"
import type { Range } from "#contracts/assumptions.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { meanIntervalOfSums } from "#stats"
import { addDays } from "../days/period.ts"
import type { Reading } from "../readings/reading.ts"

/** Fewer buyers tell nothing of what one is worth. */
const enoughBuyers = 30

/** Who bought within the reading's days, in its unit: how many, and what one of them spends in a year. Null where no purchase is known. */
export async function readBuyers(
  ctx: Ctx,
  reading: Reading,
  days: { from: string; to: string },
): Promise<{ count: number; worth: Range | null } | null> {
  const { currency, timeZone } = await getOrganisation(ctx)
  const start = (day: string, later = 0) => sql`((${day}::date + ${later}::int)::timestamp at time zone ${timeZone})`
  const here = reading.unit
    ? sql`and p.unit_id in (select id from people_unit where ancestors @> array[${reading.unit.id}::uuid])`
    : sql``
  const { rows } = await sql<{ count: number; n: number; sum: number; squares: number }>`
    with spent as (
      select p.customer_id, sum(p.amount_minor) filter (where p.currency = ${currency} and p.at >= ${start(yearUpTo(days.to))})::float8 as minor,
        bool_or(p.at >= ${start(days.from)}) as bought
      from customers_purchase p
      where p.at >= least(${start(days.from)}, ${start(yearUpTo(days.to))}) and p.at < ${start(days.to, 1)} ${here}
      group by p.customer_id
    )
    select count(*) filter (where bought)::int as count, count(minor)::int as n, coalesce(sum(minor), 0) as sum, coalesce(sum(minor * minor), 0) as squares
    from spent`.execute(ctx.db)
  const { count = 0, n = 0, sum = 0, squares = 0 } = rows[0] ?? {}
  if (count === 0) return null
  const mean = n < enoughBuyers ? null : meanIntervalOfSums({ n, sum, sumOfSquares: squares })
  return { count, worth: mean && { low: Math.max(0, Math.round(mean.low)), high: Math.round(mean.high) } }
}

const yearUpTo = (day: string) => addDays(day, -364)
