import { z } from "zod"
import { caseRow } from "./recovery-case-row.ts"
import { type Access, leading, roles, route, stewarding } from "./route.ts"
import { byId, done, id, line, named, someWords } from "./shapes.ts"

const colleague: Access = { who: "person" }
const onTheSpot: Access = { who: "person", pin: true }

/** What it cost the customer, the gravest first. */
export const impacts = ["health", "plans", "money", "time", "annoyance"] as const

export const moveCase = route({
  name: "moveCase",
  method: "PUT",
  path: "/api/cases/:id/unit",
  access: colleague,
  summary:
    "Give a case to the unit that it belongs to, with the reason; who looks after it there is chosen by the rules",
  params: byId,
  body: z.object({ unitId: id, reason: line(1000) }),
  reply: z.object({ owner: named }),
})

export const listLikeCases = route({
  name: "listLikeCases",
  method: "GET",
  path: "/api/cases/:id/like",
  access: colleague,
  summary: "Open cases that may be the same matter, and the customer's other open cases",
  params: byId,
  reply: z.object({
    like: z.array(
      caseRow
        .pick({
          id: true,
          number: true,
          subject: true,
          state: true,
          closure: true,
          demonstration: true,
          owner: true,
          openedAt: true,
        })
        .extend({
          /** The same customer, the same reference, or near words within days. */
          why: z.array(z.enum(["customer", "reference", "words"])),
          mayJoin: z.boolean(),
        }),
    ),
  }),
})

export const joinCase = route({
  name: "joinCase",
  method: "PUT",
  path: "/api/cases/:id/join",
  access: colleague,
  summary: "Join a case to another that is the same matter: one owner and one page for the customer from now on",
  params: byId,
  body: z.object({ to: id }),
  reply: done,
})

export const unjoinCase = route({
  name: "unjoinCase",
  method: "DELETE",
  path: "/api/cases/:id/join",
  access: colleague,
  summary: "Take a joined case apart again: it is open as before",
  params: byId,
  reply: done,
})

const guess = z.object({ unit: named, customer: named.nullable() })

export const guessCase = route({
  name: "guessCase",
  method: "POST",
  path: "/api/cases/guess",
  access: onTheSpot,
  summary: "Where a note happened and who its customer is, as far as its words say",
  body: z.object({ words: someWords(20_000) }),
  reply: guess,
})

export const noteCase = route({
  name: "noteCase",
  method: "POST",
  path: "/api/cases/notes",
  access: onTheSpot,
  once: true,
  summary: "A customer told me, in one field: what is left out is guessed from the words",
  body: z.object({
    words: someWords(20_000),
    unitId: id.optional(),
    /** Null: nobody we know. */
    customerId: id.nullable().optional(),
  }),
  reply: guess.extend({ id, number: z.int(), owner: named, maySee: z.boolean() }),
  status: 201,
})

const whoSeesValue = z.object({ roles: z.array(z.enum(roles)).max(5) })

export const getWhoSeesValue = route({
  name: "getWhoSeesValue",
  method: "GET",
  path: "/api/case-settings/value",
  access: { who: "person", roles: leading },
  summary: "Which roles see in a case what its customer is worth; nobody unless somebody said so",
  reply: whoSeesValue,
})

export const setWhoSeesValue = route({
  name: "setWhoSeesValue",
  method: "PUT",
  path: "/api/case-settings/value",
  access: { who: "person", roles: stewarding },
  summary: "Let roles see in a case what its customer is worth, or nobody",
  body: whoSeesValue,
  reply: done,
})
