import { z } from "zod"
import { assumption, rangeText } from "./assumptions.ts"
import { interval, verdict } from "./measure-figure.ts"
import { markedChange } from "./measures.ts"
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

/** A chart of money over time, as those of measures are: limits from all of it or from what was before a marked change, and a verdict in words. */
const moneySeries = verdict.extend({
  centre: z.number().nullable(),
  points: z.array(
    z.object({
      from: day,
      to: day,
      /** In minor units; null where too few customers are known. */
      value: z.number().nullable(),
      /** Cases closed, or customers kept. */
      n: z.int(),
      partial: z.boolean(),
      limits: interval.nullable(),
      signal: z.enum(["above", "below"]).nullable(),
    }),
  ),
  changes: z.array(markedChange.extend({ verdict: verdict.nullable() })),
})
export type MoneySeries = z.output<typeof moneySeries>

const moneyChartsReply = z.object({
  unit: named.nullable(),
  currency: money.shape.currency,
  /** Whether work on cases is counted, in the middle of its range; otherwise remedies alone are. */
  withWork: z.boolean(),
  /** Remedies, and work on the cases closed, by month. */
  cost: moneySeries,
  /** The same for each customer kept: who bought in the month, and in the twelve months before it. Empty until purchases go back that far. */
  perKept: moneySeries,
  /** So many customers kept in a month say something of it. */
  needed: z.int(),
})
export type MoneyCharts = z.output<typeof moneyChartsReply>

/** They go back as far as there is something, for five years at most: of the days only the last counts. */
export const readMoneyCharts = route({
  name: "readMoneyCharts",
  method: "GET",
  path: "/api/money/charts",
  access: leads,
  summary:
    "What service and recovery cost by month, and for each customer kept: with limits, signals, marked changes and a verdict in words",
  query: moneyFilters,
  reply: moneyChartsReply,
})

export const saveMoneyCharts = route({
  name: "saveMoneyCharts",
  method: "GET",
  path: "/api/money/charts.csv",
  access: leads,
  summary: "What service and recovery cost by month, as CSV",
  query: moneyFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
