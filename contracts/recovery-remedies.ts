import { z } from "zod"
import { type Access, leading, route } from "./route.ts"
import { byId, done, id, instant, money, named, words } from "./shapes.ts"

/** What a PIN on a shared device is enough for: notes and remedies on the spot. */
const onTheSpot: Access = { who: "person", pin: true }

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
