import { z } from "zod"
import { leavingReasons } from "./purchases.ts"
import { leading, route } from "./route.ts"
import { day, id, money } from "./shapes.ts"

/** What customers bring, will bring, and why they leave. It serves decisions about the whole; whom one serves, and how well, never depends on it. */

const share = z.number().min(0).max(1)
const limits = { low: z.number(), high: z.number() }

/** What cannot be said yet, and what it would take. */
export const tooFew = z.object({
  state: z.literal("too-few"),
  needs: z.enum(["customers", "repeat-customers", "weeks", "leavings"]),
  have: z.int(),
  least: z.int(),
})

export const concentration = z.object({
  state: z.literal("ready"),
  customers: z.int(),
  whole: money,
  /** What the top fifth of customers bring. */
  topFifth: share,
  /** 0: all bring the same; near 1: one brings all. */
  gini: share,
  /** From those who bring most on; at most 101 points, from (0, 0) to (1, 1). */
  curve: z.array(z.object({ people: share, share })),
})

export const rfmGrid = z.object({
  state: z.literal("ready"),
  customers: z.int(),
  /** Bands 1 to 5, the best 5, of who bought lately and who bought often; those equal share a band, so bands may be uneven or empty. */
  cells: z.array(z.object({ recency: z.int(), frequency: z.int(), customers: z.int(), share, spent: z.int() })),
  /** What each band holds: days since the last purchase, and days with a purchase. Empty bands are left out. */
  recency: z.array(z.object({ band: z.int(), customers: z.int(), from: z.int(), to: z.int() })),
  frequency: z.array(z.object({ band: z.int(), customers: z.int(), from: z.int(), to: z.int() })),
})

const parameter = z.object({ name: z.string(), value: z.number(), standardError: z.number().nullable() })

/** Read off a fitted model: BG/NBD for how often, gamma-gamma for how much; weeks as the unit of time. */
export const forecast = z.object({
  state: z.literal("ready"),
  customers: z.int(),
  /** How many of them the fit was made on; fewer than all only beyond 50,000. */
  fittedOn: z.int(),
  repeatCustomers: z.int(),
  /** Without standard errors where the purchases do not tell the parameters apart; what is expected does not change by it. */
  parameters: z.array(parameter),
  logLikelihood: z.number(),
  /** Repeat purchases by week, added up: as they were, and as the model has them. Weeks after `until` were not shown to the model. */
  fit: z.array(z.object({ week: z.int(), observed: z.number().nullable(), expected: z.number(), shown: z.boolean() })),
  /** Of those who bought more than once, how many still do, as far as the model tells; of those who bought once it cannot. */
  stillBuying: z.number(),
  /** In the next 52 weeks, of all customers together. */
  purchasesNextYear: z.number(),
  /** Null where spending cannot be told from the data. */
  lifetime: z
    .object({
      years: z.int(),
      discount: z.number(),
      /** A repeat purchase of all customers, in the long run. */
      meanPurchase: money,
      whole: money,
      perCustomer: money,
      /** How far spending goes with how often one buys, -1 to 1; the model takes it for 0. Null when one of them does not vary. */
      frequencyAndSpending: z.number().nullable(),
      /** Customers in fifths by lifetime value, the highest first; those equal share a fifth. */
      fifths: z.array(z.object({ customers: z.int(), purchasesNextYear: z.number(), perCustomer: money, share })),
    })
    .nullable(),
})

/** A model that does not settle on these data is not shown. */
const notSettled = z.object({ state: z.literal("not-settled") })

export const getValue = route({
  name: "getValue",
  method: "GET",
  path: "/api/value",
  access: { who: "person", roles: leading, scope: "read" },
  summary: "What customers bring: who brings how much, how lately and often they buy, what is to be expected of them",
  query: z.object({
    /** Purchases after this day are kept from the model, to hold it against them; the day of the last purchase unless told. */
    until: day.optional(),
    currency: money.shape.currency.optional(),
    /** How far ahead lifetime value looks, and what a year takes off later money. */
    years: z.coerce.number().int().min(1).max(10).default(3),
    discount: z.coerce.number().min(0).max(1).default(0.1),
  }),
  reply: z.object({
    /** Null while no purchase is known. */
    until: day.nullable(),
    lastPurchase: day.nullable(),
    currency: money.shape.currency.nullable(),
    /** Purchases in other currencies, which are left out. */
    otherCurrencies: z.int(),
    concentration: z.discriminatedUnion("state", [concentration, tooFew]),
    rfm: z.discriminatedUnion("state", [rfmGrid, tooFew]),
    forecast: z.discriminatedUnion("state", [forecast, tooFew, notSettled]),
  }),
})

const curvePoint = z.object({ day: z.int(), share, ...limits, atRisk: z.int() })

export const staying = z.object({
  state: z.literal("ready"),
  customers: z.int(),
  left: z.int(),
  /** One curve for everybody, or one for each group that is large enough; days since the customer was first met. At most 200 points each. */
  curves: z.array(
    z.object({
      group: z.object({
        id: id.nullable(),
        name: z.string().nullable(),
        band: z.enum(["small", "middle", "large"]).nullable(),
      }),
      customers: z.int(),
      left: z.int(),
      /** Days until half have left, with its limits; null where it cannot be told. */
      median: z.object({ day: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() }),
      points: z.array(curvePoint),
    }),
  ),
  /** Groups too small to be shown. */
  leftOut: z.int(),
  /** Whether the groups differ by more than chance (log-rank); null for one curve, or where it cannot be told. */
  comparison: z.object({ chiSquare: z.number(), freedom: z.int(), p: z.number() }).nullable(),
  /** The share of all who have left for each reason by a day, the commonest reason first. */
  reasons: z.array(
    z.object({
      reason: z.enum(leavingReasons),
      left: z.int(),
      points: z.array(z.object({ day: z.int(), share, ...limits })),
    }),
  ),
})

export const getStaying = route({
  name: "getStaying",
  method: "GET",
  path: "/api/value/staying",
  access: { who: "person", roles: leading, scope: "read" },
  summary:
    "How long customers stay, and why they leave: for all, by the unit of their first purchase, or by how much they spent at it",
  query: z.object({
    by: z.enum(["all", "unit", "first-purchase"]).default("all"),
    /** As it was known at the end of this day; the last day on which anything is known unless told. */
    until: day.optional(),
  }),
  reply: z.object({
    until: day,
    staying: z.discriminatedUnion("state", [staying, tooFew]),
  }),
})
