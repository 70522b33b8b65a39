import { z } from "zod"
import { leading, route, stewarding } from "./route.ts"
import { done, money } from "./shapes.ts"

/** What is taken for granted where nothing is measured: always a range, with its source, and never hidden in a formula. */

export const assumptionNames = [
  "unhappy-tell",
  "happy-tell",
  "acts-on-it",
  "customer-worth",
  "minutes-a-case",
  "an-hour",
] as const
export const assumptionName = z.enum(assumptionNames)
export type AssumptionName = z.output<typeof assumptionName>

/** In what: people, a share from 0 to 1, money in minor units, minutes. */
export const assumptionUnits = {
  "unhappy-tell": "people",
  "happy-tell": "people",
  "acts-on-it": "share",
  "customer-worth": "money",
  "minutes-a-case": "minutes",
  "an-hour": "money",
} as const satisfies Record<AssumptionName, "people" | "share" | "money" | "minutes">

const range = z.object({ low: z.number().min(0).max(1e12), high: z.number().min(0).max(1e12) })
export type Range = z.output<typeof range>

/** A range as it stands in an address: "9-15", or "12" for a range of one value. */
export const rangeText = z
  .string()
  .max(40)
  .regex(/^\d{1,12}(\.\d{1,6})?(-\d{1,12}(\.\d{1,6})?)?$/)

export const assumption = z.object({
  name: assumptionName,
  /** Null where nothing can be assumed until somebody says. */
  range: range.nullable(),
  /** address: of this view alone · kept: by a steward, for all · purchases: from what customers bought · published: by a source that docs/using/measures.md names · none */
  from: z.enum(["address", "kept", "purchases", "published", "none"]),
})
export type Assumption = z.output<typeof assumption>

export const listAssumptions = route({
  name: "listAssumptions",
  method: "GET",
  path: "/api/assumptions",
  access: { who: "person", roles: leading, scope: "read" },
  summary: "What the organisation takes for granted where nothing is measured",
  reply: z.object({ currency: money.shape.currency, assumptions: z.array(assumption) }),
})

const byName = z.object({ name: assumptionName })

export const keepAssumption = route({
  name: "keepAssumption",
  method: "PUT",
  path: "/api/assumptions/:name",
  access: { who: "person", roles: stewarding },
  summary: "Keep an assumption as the organisation's own, for everyone",
  params: byName,
  body: range.refine(({ low, high }) => low <= high, {
    message: "The lower end comes first.",
    params: { code: "range-backwards" },
    path: ["low"],
  }),
  reply: done,
})

export const dropAssumption = route({
  name: "dropAssumption",
  method: "DELETE",
  path: "/api/assumptions/:name",
  access: { who: "person", roles: stewarding },
  summary: "Give up the organisation's own assumption for the published one",
  params: byName,
  reply: done,
})
