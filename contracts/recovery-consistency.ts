import { z } from "zod"
import { type Access, leading, route } from "./route.ts"
import { day, id, money, named } from "./shapes.ts"

/** The same failure with different remedies: what was given for one cause, and whether it is as much for one kind of customer as for another. */

const leads: Access = { who: "person", roles: leading }

/** A group with fewer cases is not shown by itself. */
export const smallestGroup = 10

export const consistencyFilters = z.object({
  unit: id.optional(),
  /** The 365 days up to today unless told. */
  from: day.optional(),
  to: day.optional(),
  by: z.enum(["band", "language"]).default("band"),
})

/** What was given in a case, in minor units, as the customer sees it. */
const given = z.object({
  cases: z.int(),
  /** In so many, more than an apology was given. */
  withSomething: z.int(),
  median: z.number(),
  /** Where the median likely lies; null where there are too few to say. */
  likely: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** A quarter got less than the first, a quarter more than the second. */
  quartiles: z.object({ low: z.number(), high: z.number() }),
})

const consistencyOfCause = z.object({
  cause: named,
  whole: given,
  /** By remedy, most first; what got nothing but an apology has no name. */
  kinds: z.array(z.object({ name: z.string().nullable(), cases: z.int() })),
  groups: z.array(
    z.object({
      /** The band, or the language; null where it is not known. */
      value: z.string().nullable(),
      /** Null where the group is too small to be shown by itself. */
      given: given.nullable(),
      /** Held against all others of this cause; the chance of a false word is 5 % for all groups of it together. */
      apart: z.enum(["less", "more", "no-signal", "too-few"]),
    }),
  ),
})
export type ConsistencyOfCause = z.output<typeof consistencyOfCause>

const consistency = z.object({
  from: day,
  to: day,
  unit: named.nullable(),
  currency: money.shape.currency,
  smallest: z.int(),
  causes: z.array(consistencyOfCause),
  /** Causes with fewer cases, which cannot be judged. */
  tooFew: z.int(),
})
export type Consistency = z.output<typeof consistency>

export const readConsistency = route({
  name: "readConsistency",
  method: "GET",
  path: "/api/remedies/consistency",
  access: leads,
  summary: "What was given for the same failure: median, spread, and whether some customers get less",
  query: consistencyFilters,
  reply: consistency,
})

export const saveConsistency = route({
  name: "saveConsistency",
  method: "GET",
  path: "/api/remedies/consistency.csv",
  access: leads,
  summary: "What was given for the same failure, as CSV",
  query: consistencyFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
