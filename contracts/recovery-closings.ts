import { z } from "zod"
import { interval } from "./measure-figure.ts"
import { type Access, leading, route } from "./route.ts"
import { day, id, instant, named } from "./shapes.ts"

/** How cases ended: what their customers confirmed, what ran out, and, reported apart, what was closed without them. */

const leads: Access = { who: "person", roles: leading }

export const closingFilters = z.object({
  unit: id.optional(),
  /** The 365 days up to today unless told. */
  from: day.optional(),
  to: day.optional(),
})

const satisfied = interval.extend({ value: z.number(), n: z.int() })

export const listClosings = route({
  name: "listClosings",
  method: "GET",
  path: "/api/closings",
  access: leads,
  summary: "How cases ended, final answers and abuse apart, appeals, and how satisfied customers are after a failure",
  query: closingFilters,
  reply: z.object({
    from: day,
    to: day,
    unit: named.nullable(),
    closings: z.array(z.object({ closure: z.enum(["confirmed", "timed-out", "disagreed", "abuse"]), count: z.int() })),
    /** Appeals made in these days; of them, those whose customer has confirmed since, and those still open. */
    appeals: z.object({ made: z.int(), confirmed: z.int(), open: z.int() }),
    /** Final answers of these days that stand, of the units I lead; 200 at most, the latest first. */
    finals: z.array(
      z.object({
        id,
        number: z.int(),
        subject: z.string(),
        unit: named,
        how: z.enum(["disagreed", "abuse"]),
        reason: z.string(),
        /** Null on answers from before it was asked for. */
        appeal: z.string().nullable(),
        by: named.nullable(),
        at: instant,
        appeals: z.int(),
      }),
    ),
    /** Null where too few have answered. The difference: after a failure less without one, as shares. */
    after: z.object({
      recovered: satisfied.nullable(),
      without: satisfied.nullable(),
      difference: interval.extend({ value: z.number() }).nullable(),
    }),
  }),
})
