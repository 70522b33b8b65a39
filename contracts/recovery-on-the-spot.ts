import { z } from "zod"
import { caseRow } from "./recovery-case-row.ts"
import { type Access, route } from "./route.ts"
import { byId, done, id, instant, money } from "./shapes.ts"

/** What a name and PIN on a shared device are enough for: to take what waits in one's own unit, and to give something there and then. */
const onTheSpot: Access = { who: "person", pin: true }

/** A case without its customer's address and history: who they are by name, what they said, and what has been given. */
export const caseOnTheSpot = caseRow
  .pick({
    id: true,
    number: true,
    subject: true,
    state: true,
    severity: true,
    unit: true,
    owner: true,
    openedAt: true,
    demonstration: true,
  })
  .extend({
    words: z.string(),
    customerName: z.string().nullable(),
    remedySought: z.string().nullable(),
    remedies: z.array(z.object({ id, name: z.string(), amount: money, words: z.string(), at: instant })),
    notes: z.array(z.object({ id, words: z.string(), at: instant, by: z.string() })),
    may: z.object({ take: z.boolean(), work: z.boolean() }),
    /** What is left of my limit on this case. */
    limitLeft: money,
  })

export const listCasesOnTheSpot = route({
  name: "listCasesOnTheSpot",
  method: "GET",
  path: "/api/cases/on-the-spot",
  access: onTheSpot,
  summary: "Open cases that are mine or of my own unit, the newest first",
  reply: z.object({
    cases: z.array(
      caseRow
        .pick({
          id: true,
          number: true,
          subject: true,
          severity: true,
          owner: true,
          openedAt: true,
          demonstration: true,
        })
        .extend({ mine: z.boolean() }),
    ),
  }),
})

export const getCaseOnTheSpot = route({
  name: "getCaseOnTheSpot",
  method: "GET",
  path: "/api/cases/:id/on-the-spot",
  access: onTheSpot,
  summary: "One open case of mine or of my own unit, without its customer's address and history",
  params: byId,
  reply: caseOnTheSpot,
})

export const takeCase = route({
  name: "takeCase",
  method: "PUT",
  path: "/api/cases/:id/owner/me",
  access: onTheSpot,
  summary: "Take a case onto oneself; by PIN one of one's own unit",
  params: byId,
  reply: done,
})
