import { z } from "zod"
import { type Access, leading, route } from "./route.ts"
import { byId, done, id, instant, line, named, words } from "./shapes.ts"

const colleague: Access = { who: "person" }

export const promise = z.object({
  id,
  /** Null where it was made without a case. */
  caseId: id.nullable(),
  what: z.string(),
  owner: named,
  dueAt: instant,
  outcome: z.enum(["kept", "broken", "renegotiated"]).nullable(),
  settledAt: instant.nullable(),
})

/** A promise in a list; `subject` is the case it hangs on, else to whom it was made. */
const listedPromise = promise.extend({
  subject: z.string(),
  customer: named.nullable(),
  late: z.boolean(),
  demonstration: z.boolean(),
})

export const listMyPromises = route({
  name: "listMyPromises",
  method: "GET",
  path: "/api/promises/mine",
  access: colleague,
  summary: "What I have promised: what is open by its time, and what was settled in the last thirty days",
  reply: z.object({ open: z.array(listedPromise), settled: z.array(listedPromise) }),
})

export const listPromisesAtRisk = route({
  name: "listPromisesAtRisk",
  method: "GET",
  path: "/api/promises/at-risk",
  access: { who: "person", roles: leading },
  summary: "Promises of my reach that are late or fall due within a day",
  reply: z.object({ promises: z.array(listedPromise) }),
})

export const makePromiseTo = route({
  name: "makePromiseTo",
  method: "POST",
  path: "/api/promises",
  access: colleague,
  once: true,
  summary: "Promise somebody something in a call or a visit, without a case",
  body: z.object({
    what: line(500),
    dueAt: instant,
    to: z.union([z.object({ customerId: id }), z.object({ name: line(200) })]),
    madeIn: z.enum(["call", "visit"]),
  }),
  reply: byId,
  status: 201,
})

export const offerPromise = route({
  name: "offerPromise",
  method: "POST",
  path: "/api/promise-offers",
  access: colleague,
  summary: "What these words promise and by when, if they promise anything; nothing is kept",
  body: z.object({
    words: words(20_000),
    caseId: id.optional(),
    /** The words are a promise already, in a field for one: only its time is looked for. */
    promised: z.boolean().default(false),
  }),
  reply: z.object({ offer: z.object({ what: z.string(), dueAt: instant }).nullable() }),
})

export const makePromise = route({
  name: "makePromise",
  method: "POST",
  path: "/api/cases/:id/promises",
  access: colleague,
  once: true,
  summary: "Promise the customer something by a time",
  params: byId,
  body: z.object({ what: line(500), dueAt: instant }),
  reply: byId,
  status: 201,
})

export const settlePromise = route({
  name: "settlePromise",
  method: "PUT",
  path: "/api/promises/:id/outcome",
  access: colleague,
  summary: "Say that a promise was kept, or agree a new time before it was due",
  params: byId,
  body: z.discriminatedUnion("outcome", [
    z.object({ outcome: z.literal("kept") }),
    z.object({ outcome: z.literal("renegotiated"), dueAt: instant, what: line(500).optional() }),
  ]),
  reply: done,
})
