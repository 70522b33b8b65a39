import { z } from "zod"
import { type Access, route } from "./route.ts"
import { byId, done, id, instant, line, named } from "./shapes.ts"

const colleague: Access = { who: "person" }

export const promise = z.object({
  id,
  caseId: id,
  what: z.string(),
  owner: named,
  dueAt: instant,
  outcome: z.enum(["kept", "broken", "renegotiated"]).nullable(),
  settledAt: instant.nullable(),
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
