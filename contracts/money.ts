import { z } from "zod"
import { assumption, rangeText } from "./assumptions.ts"
import { interval } from "./measure-figure.ts"
import { type Access, leading, route } from "./route.ts"
import { day, id, money, named } from "./shapes.ts"

/** What service and recovery cost, beside the customers who stayed. */

const leads: Access = { who: "person", roles: leading, scope: "read" }

export const moneyFilters = z.object({
  unit: id.optional(),
  /** The 365 days up to today unless told. */
  from: day.optional(),
  to: day.optional(),
  /** Assumptions of this view alone, as ranges; an hour's cost in minor units. */
  minutesACase: rangeText.optional(),
  anHour: rangeText.optional(),
})
export type MoneyFilters = z.output<typeof moneyFilters>

const share = interval.extend({ value: z.number(), n: z.int() })

const moneyReply = z.object({
  from: day,
  to: day,
  unit: named.nullable(),
  currency: money.shape.currency,
  assumptions: z.array(assumption),
  /** Given and approved less taken back, in minor units, and how many. Remedies in other currencies are left out. */
  remedies: z.object({ minor: z.int(), count: z.int(), otherCurrencies: z.int() }),
  months: z.array(z.object({ month: day, minor: z.int(), count: z.int() })),
  units: z.array(z.object({ unit: named, minor: z.int(), count: z.int() })),
  /** Cases closed in these days, and those of them that their customers confirmed. */
  cases: z.object({ closed: z.int(), confirmed: z.int() }),
  /** Hours of work on these cases, priced: cases × minutes × an hour. Null until both are said. */
  handling: interval.nullable(),
  /** Remedies and handling together, for each case and for each confirmed recovery; without handling it is remedies alone. */
  perCase: interval.nullable(),
  perConfirmed: interval.nullable(),
  /**
   * Of customers who bought in the first half of these days, who bought again in the second: after a failure that was put right and confirmed, after one
   * that was not, and without any. Null where fewer than 30 of a group are known.
   */
  kept: z.object({
    buyers: z.int(),
    needed: z.int(),
    recovered: share.nullable(),
    notRecovered: share.nullable(),
    without: share.nullable(),
  }),
})
export type MoneyRead = z.output<typeof moneyReply>

export const readMoney = route({
  name: "readMoney",
  method: "GET",
  path: "/api/money",
  access: leads,
  summary: "What remedies and handling cost, by unit and month, by case and confirmed recovery, beside customers kept",
  query: moneyFilters,
  reply: moneyReply,
})

export const saveMoney = route({
  name: "saveMoney",
  method: "GET",
  path: "/api/money.csv",
  access: leads,
  summary: "What service and recovery cost, as CSV",
  query: moneyFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
