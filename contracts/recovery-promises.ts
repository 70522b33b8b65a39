import { z } from "zod"
import { caseRow } from "./recovery-case-row.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, done, id, instant, line, money, named, words } from "./shapes.ts"

const colleague: Access = { who: "person" }
/** What a PIN on a shared device is enough for: notes and remedies on the spot. */
const onTheSpot: Access = { who: "person", pin: true }

export const promise = z.object({
  id,
  caseId: id,
  what: z.string(),
  owner: named,
  dueAt: instant,
  outcome: z.enum(["kept", "broken", "renegotiated"]).nullable(),
  settledAt: instant.nullable(),
})
export const remedy = z.object({
  id,
  caseId: id,
  kind: z.string(),
  name: z.string(),
  step: z.enum(["given", "asked", "approved", "refused", "taken-back"]),
  amount: money,
  words: z.string(),
  at: instant,
  by: named.nullable(),
})

export const makePromise = route({
  name: "makePromise",
  method: "POST",
  path: "/api/cases/:id/promises",
  access: colleague,
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

export const listRemedyKinds = route({
  name: "listRemedyKinds",
  method: "GET",
  path: "/api/remedy-kinds",
  access: onTheSpot,
  summary: "The menu of remedies, and my limit",
  reply: z.object({
    kinds: z.array(z.object({ key: z.string(), name: z.string(), hasAmount: z.boolean() })),
    perCase: money,
    perCustomerYear: money,
  }),
})

export const giveRemedy = route({
  name: "giveRemedy",
  method: "POST",
  path: "/api/cases/:id/remedies",
  access: onTheSpot,
  summary: "Give a remedy: at once inside my limit, else the lead is asked",
  params: byId,
  body: z.object({
    kind: z.string().max(40),
    amountMinor: z.int().min(0).max(1_000_000_000).default(0),
    words: words(1000).default(""),
  }),
  reply: z.object({ id, step: z.enum(["given", "asked"]) }),
  status: 201,
})

export const decideRemedy = route({
  name: "decideRemedy",
  method: "PUT",
  path: "/api/remedies/:id/decision",
  access: { who: "person", roles: leading },
  summary: "Approve or refuse a remedy above its giver's limit",
  params: byId,
  body: z.object({ decision: z.enum(["approved", "refused"]), words: words(1000).default("") }),
  reply: done,
})

export const listMyWork = route({
  name: "listMyWork",
  method: "GET",
  path: "/api/my-work",
  access: { who: "person", pin: true },
  summary: "What waits for me: cases I own, promises that are due, remedies to decide",
  reply: z.object({
    cases: z.array(caseRow),
    promises: z.array(promise.extend({ subject: z.string(), late: z.boolean() })),
    remedies: z.array(remedy.extend({ subject: z.string() })),
  }),
})
