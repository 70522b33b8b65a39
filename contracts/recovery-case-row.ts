import { z } from "zod"
import { nextClock } from "./recovery-clocks.ts"
import { severities } from "./recovery-severity.ts"
import { id, instant, named } from "./shapes.ts"

export const caseStates = ["open", "answered", "closed"] as const
export const closures = ["confirmed", "timed-out", "disagreed", "abuse", "history", "joined"] as const

export const caseRow = z.object({
  id,
  number: z.int(),
  subject: z.string(),
  state: z.enum(caseStates),
  closure: z.enum(closures).nullable(),
  severity: z.enum(severities),
  unit: named,
  owner: named,
  customer: z.object({ id, name: z.string().nullable() }).nullable(),
  openedAt: instant,
  reopened: z.int(),
  /** The next promise that is due, if there is one. */
  promisedAt: instant.nullable(),
  /** Null where none runs: it is closed, history, or waits for the customer. */
  clock: nextClock.nullable(),
  history: z.boolean(),
  /** Came of a demonstration: no figure counts it. */
  demonstration: z.boolean(),
})

/** What the customer said when asked whether it was put right. */
export const verdict = z.object({ putRight: z.boolean(), words: z.string(), at: instant })
