import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { bandsFrom, type Customer } from "../airline/customers.ts"
import { insert } from "../cases/case-rows.ts"
import type { Calendar } from "./calendar.ts"
import type { Plan } from "./plan.ts"

/** Keeps customers with what they bought, and, where purchases are known, their bands by what they spent. Their ids come in their order. */
export async function keepCustomers(
  ctx: Ctx,
  calendar: Calendar,
  { customers, identity: { currency } }: Pick<Plan, "customers" | "identity">,
  unitIds: ReadonlyMap<string, string>,
): Promise<string[]> {
  const ids = customers.map(({ metDaysAgo }) => uuidV7(calendar.at(metDaysAgo, 36_000)))
  const rows = customers.map(({ key, name, email, phone, language, metDaysAgo }, at) => ({
    id: ids[at],
    key,
    name,
    email,
    phone,
    language,
    made_at: calendar.at(metDaysAgo, 36_000),
  }))
  await insert(
    ctx,
    "customers_customer",
    "id uuid, key text, name text, email text, phone text, language text, made_at timestamptz",
    rows,
  )
  const purchases = customers.flatMap((customer, at) =>
    [...customer.purchases, ...(customer.past?.purchases ?? [])].map(({ daysAgo, minor, what }, n) => {
      const bought = calendar.at(daysAgo, 32_400 + ((at * 613) % 40_000))
      return {
        id: uuidV7(bought),
        customer_id: ids[at],
        key: `${customer.key}-${n + 1}`,
        at: bought,
        amount_minor: minor,
        currency,
        unit_id: unitIds.get(customer.boughtAt ?? "") ?? null,
        what,
      }
    }),
  )
  await insert(
    ctx,
    "customers_purchase",
    "id uuid, customer_id uuid, key text, at timestamptz, amount_minor bigint, currency text, unit_id uuid, what text",
    purchases,
  )
  if (purchases.length === 0) return ids
  await keepLeavings(ctx, calendar, customers, ids)
  await sql`insert into customers_band_rule (middle_from_minor, large_from_minor, currency)
    values (${bandsFrom.middle}, ${bandsFrom.large}, ${currency})`.execute(ctx.db)
  await sql`insert into customers_revision (revision) values (1)`.execute(ctx.db)
  await sql`update customers_customer c set band = case
      when spent >= ${bandsFrom.large} then 'large' when spent >= ${bandsFrom.middle} then 'middle' else 'small' end
    from (
      select c.id, coalesce(sum(p.amount_minor), 0) as spent from customers_customer c
      left join customers_purchase p on p.customer_id = c.id and p.at > ${calendar.at(365, 0)} group by c.id
    ) s where s.id = c.id`.execute(ctx.db)
  return ids
}

async function keepLeavings(
  ctx: Ctx,
  calendar: Calendar,
  customers: readonly Customer[],
  ids: readonly string[],
): Promise<void> {
  const leavings = customers.flatMap(({ past }, at) =>
    past?.left
      ? [
          {
            customer_id: ids[at],
            day: calendar.day(past.left.daysAgo),
            reason: past.left.reason,
            noted_at: calendar.at(past.left.daysAgo, 61_200),
          },
        ]
      : [],
  )
  await insert(ctx, "customers_leaving", "customer_id uuid, day date, reason text, noted_at timestamptz", leavings)
}
