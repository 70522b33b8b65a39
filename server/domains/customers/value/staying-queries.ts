import { sql } from "kysely"
import type { z } from "zod"
import type { getStaying as contract } from "#contracts/value.ts"
import { dayAt, listUnitsFlat } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { findLastPurchase } from "../purchase-queries.ts"
import { askWorker } from "./ask-worker.ts"
import { keptAnswer } from "./kept-answers.ts"
import type { Stay, StayingBy } from "./tell-staying.ts"

type Reply = z.input<typeof contract.reply>

/** How long customers stay and why they leave, as it was known at the end of a day; kept until a purchase or a leaving changes. */
export function getStaying(ctx: Ctx, by: StayingBy, asked?: string): Promise<Reply> {
  return keptAnswer(ctx, `staying ${by} ${asked ?? ""}`, async () => {
    const { timeZone } = await getOrganisation(ctx)
    const last = await findLastPurchase(ctx)
    const known = await lastDayKnown(ctx, last && (await dayAt(ctx, null, last.at)))
    const until = asked !== undefined && asked < known ? asked : known
    const stays = await listStays(ctx, { until, timeZone, currency: last?.currency ?? "" })
    const staying = await askWorker({ kind: "staying", stays, by })
    if (staying.state !== "ready" || by !== "unit") return { until, staying }
    const names = new Map((await listUnitsFlat(ctx)).map(({ id, name }) => [id, name]))
    const named = staying.curves.map((curve) => ({
      ...curve,
      group: { ...curve.group, name: names.get(curve.group.id ?? "") ?? null },
    }))
    return { until, staying: { ...staying, curves: named } }
  })
}

/** Nobody was looked at for longer than anything is known of anybody. */
async function lastDayKnown(ctx: Ctx, lastPurchase: string | undefined): Promise<string> {
  const { rows } = await sql<{ day: string | null }>`select max(day)::text as day from customers_leaving`.execute(
    ctx.db,
  )
  const days = [lastPurchase, rows[0]?.day].filter((day) => typeof day === "string")
  return days.sort().at(-1) ?? dayAt(ctx, null, ctx.now())
}

/** Everybody who was met by the day, since their first purchase or, without one, since they were first known. */
async function listStays(ctx: Ctx, range: { until: string; timeZone: string; currency: string }): Promise<Stay[]> {
  const { until, timeZone, currency } = range
  const { rows } = await sql<Stay>`
    with first as (
      select distinct on (customer_id) customer_id, (at at time zone ${timeZone})::date as day, unit_id, amount_minor, currency
      from customers_purchase order by customer_id, at
    ), stay as (
      select c.id, coalesce(f.day, (c.made_at at time zone ${timeZone})::date) as began, l.day as left_on, l.reason, f.unit_id,
        case when f.currency = ${currency} then f.amount_minor end as amount
      from customers_customer c
      left join first f on f.customer_id = c.id
      left join customers_leaving l on l.customer_id = c.id and l.day <= ${until}::date
    )
    select greatest(0, coalesce(left_on, ${until}::date) - began)::int as days, reason, unit_id as "unitId", amount::float8 as "firstAmount"
    from stay where began <= ${until}::date order by id`.execute(ctx.db)
  return rows
}
