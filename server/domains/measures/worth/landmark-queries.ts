import { sql } from "kysely"
import type { Worth } from "#contracts/worth.ts"
import { responseZone } from "#listening"
import { sinceDay, untilDay } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Landmarked } from "./worth.ts"

/** Answers are counted on the day of their unit or import, purchases on the organisation's: answers and purchases from the first to the middle, purchases after it to the last. */
export type Landmark = { from: string; middle: string; to: string; timeZone: string; currency: string }

/** More customers than this say the same more slowly: those who answered last are read. */
const mostCustomers = 50_000

/**
 * Everyone who bought and answered before the landmark, with their last answer to each kind of question. Responses without a customer, unfinished ones and
 * demonstrations are left out, as are purchases in other currencies. Purchases are looked up for each customer: PostgreSQL takes those who answered for few,
 * and would read through all sums for each of them.
 */
export async function readLandmarked(
  ctx: Ctx,
  { from, middle, to, timeZone, currency }: Landmark,
): Promise<Map<NonNullable<Worth["score"]>, Landmarked[]>> {
  const zone = responseZone(timeZone)
  const startOf = (day: string, later = 0) => sql`((${day}::date + ${later}::int)::timestamp at time zone ${timeZone})`
  const { rows } = await sql<Landmarked & { kind: NonNullable<Worth["score"]> }>`
    with asked as (
      select v.survey_id, v.number, q ->> 'id' as id, q ->> 'kind' as kind,
        coalesce((q -> 'scale' ->> 'low')::float8, 0) as low, coalesce((q -> 'scale' ->> 'high')::float8, 10) as high
      from listening_survey_version v join listening_survey s on s.id = v.survey_id and not s.demonstration
        cross join lateral jsonb_array_elements(v.form -> 'questions') q
      where q ->> 'kind' in ('csat', 'nps')
    ), answered as (
      select distinct on (asked.kind, r.customer_id) asked.kind, r.customer_id, asked.low, asked.high,
        (r.answers ->> asked.id)::float8 as value, r.received_at as at
      from listening_response r join asked on asked.survey_id = r.survey_id and asked.number = r.version
      where r.customer_id is not null and r.finished and jsonb_typeof(r.answers -> asked.id) = 'number'
        and ${sinceDay("r.received_at", zone, from)} and ${untilDay("r.received_at", zone, middle)}
      order by asked.kind, r.customer_id, r.received_at desc, r.id, asked.id
    ), latest as (
      select a.kind, a.value, a.low, a.high, b.before, b.after, b.again,
        row_number() over (partition by a.kind order by a.at desc, a.customer_id) as place
      from answered a cross join lateral (
        select coalesce(sum(amount_minor) filter (where at < ${startOf(middle, 1)}), 0)::float8 as before,
          coalesce(sum(amount_minor) filter (where at >= ${startOf(middle, 1)}), 0)::float8 as after,
          coalesce(bool_or(at >= ${startOf(middle, 1)}), false) as again, bool_or(at < ${startOf(middle, 1)}) as earlier
        from customers_purchase
        where customer_id = a.customer_id and currency = ${currency} and at >= ${startOf(from)} and at < ${startOf(to, 1)}
      ) b where b.earlier
    )
    select kind, value, low, high, before, after, again from latest where place <= ${mostCustomers}`.execute(ctx.db)
  return Map.groupBy(rows, ({ kind }) => kind)
}
