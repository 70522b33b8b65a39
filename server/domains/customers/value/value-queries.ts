import { sql } from "kysely"
import type { z } from "zod"
import type { getValue as contract } from "#contracts/value.ts"
import { dayAt } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { findLastPurchase } from "../purchase-queries.ts"
import { askWorker } from "./ask-worker.ts"
import type { Bought, Buying } from "./buying.ts"
import { keptAnswer } from "./kept-answers.ts"
import type { LifetimeRead, Prospect } from "./tell-lifetime.ts"
import type { ValueRead } from "./work-out.ts"

type Asked = Prospect & { until?: string | undefined; currency?: string | undefined }
type Reply = z.input<typeof contract.reply>

/** What customers bring, as far as the purchases known tell; kept until one more is. */
export function getValue(ctx: Ctx, asked: Asked): Promise<Reply> {
  return keptAnswer(ctx, `value ${JSON.stringify(asked)}`, () => readValue(ctx, asked))
}

async function readValue(ctx: Ctx, { until: asked, currency: wanted, years, discount }: Asked): Promise<Reply> {
  const { timeZone } = await getOrganisation(ctx)
  const last = await findLastPurchase(ctx)
  const lastPurchase = last ? await dayAt(ctx, null, last.at) : null
  const until = asked !== undefined && lastPurchase !== null && asked < lastPurchase ? asked : lastPurchase
  const currency = wanted ?? last?.currency ?? null
  const bought = await readBought(ctx, { until: until ?? "1970-01-01", currency: currency ?? "", timeZone })
  const read = await askWorker({ kind: "value", bought, prospect: { years, discount } })
  return {
    until,
    lastPurchase,
    currency,
    otherCurrencies: await countOthers(ctx, currency),
    ...inMoney(read, currency ?? ""),
  }
}

type Range = { until: string; currency: string; timeZone: string }

/** Purchases of one day are one purchase, as the models take it. */
async function readBought(ctx: Ctx, { until, currency, timeZone }: Range): Promise<Bought> {
  const days = sql`with day as (
      select customer_id, (at at time zone ${timeZone})::date as on_day, sum(amount_minor) as minor
      from customers_purchase where currency = ${currency} group by 1, 2
    ), counted as (
      select customer_id, on_day, minor, min(on_day) over (partition by customer_id) as first_day from day
    )`
  const number = (what: string) => sql`(${sql.raw(what)} - date '1970-01-01')::int`
  const [customers, repeats, ends] = await Promise.all([
    sql<Buying>`${days} select count(*)::int - 1 as repeats, ${number("min(first_day)")} as first, ${number("max(on_day)")} as last,
        sum(minor)::float8 as spent, coalesce(sum(minor) filter (where on_day > first_day), 0)::float8 as "repeatSpent"
      from counted where on_day <= ${until}::date group by customer_id order by customer_id`.execute(ctx.db),
    sql<{ day: number; repeats: number }>`${days} select ${number("on_day")} as day, count(*)::int as repeats
      from counted where on_day > first_day and first_day <= ${until}::date group by on_day`.execute(ctx.db),
    sql<{ until: number; last: number | null }>`select (${until}::date - date '1970-01-01')::int as until,
        (max(at at time zone ${timeZone})::date - date '1970-01-01')::int as last
      from customers_purchase where currency = ${currency}`.execute(ctx.db),
  ])
  const end = ends.rows[0]
  return {
    until: end?.until ?? 0,
    lastDay: end?.last ?? 0,
    customers: customers.rows,
    repeatsByDay: repeats.rows.map(({ day, repeats }) => [day, repeats]),
  }
}

async function countOthers(ctx: Ctx, currency: string | null): Promise<number> {
  if (currency === null) return 0
  const row = await ctx.db
    .selectFrom("customers_purchase")
    .select(sql<number>`count(*)::int`.as("many"))
    .where("currency", "<>", currency)
    .executeTakeFirst()
  return row?.many ?? 0
}

function inMoney(
  { concentration, rfm, forecast }: ValueRead,
  currency: string,
): Pick<Reply, "concentration" | "rfm" | "forecast"> {
  const money = (minor: number) => ({ minor, currency })
  const lifetimeIn = (one: LifetimeRead) => ({
    ...one,
    meanPurchase: money(one.meanPurchase),
    whole: money(one.whole),
    perCustomer: money(one.perCustomer),
    fifths: one.fifths.map((fifth) => ({ ...fifth, perCustomer: money(fifth.perCustomer) })),
  })
  return {
    concentration:
      concentration.state === "ready" ? { ...concentration, whole: money(concentration.whole) } : concentration,
    rfm,
    forecast:
      forecast.state === "ready"
        ? { ...forecast, lifetime: forecast.lifetime && lifetimeIn(forecast.lifetime) }
        : forecast,
  }
}
