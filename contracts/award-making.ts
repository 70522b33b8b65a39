import { z } from "zod"
import { award, awardContent, awardInShort, awardMaker, longestOfAward } from "./award.ts"
import { everyone, route } from "./route.ts"
import { byId, day, done, id, named, someWords } from "./shapes.ts"

export const listAwards = route({
  name: "listAwards",
  method: "GET",
  path: "/api/awards",
  access: everyone,
  summary: "Awards that are under way, and those presented, the latest first; drafts for those who make them",
  query: z.object({
    /** Only those already presented. */
    presented: z.enum(["yes"]).optional(),
    standard: id.optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.object({ items: z.array(awardInShort), next: z.string().nullable() }),
})

export const listMyAwards = route({
  name: "listMyAwards",
  method: "GET",
  path: "/api/awards/mine",
  access: everyone,
  summary: "What of the awards waits for me, and what I have won in the last 90 days",
  reply: z.object({
    waiting: z.array(
      named.extend({
        /** answer: I am nominated, and may say how. decide: all is in, and I confirm. */
        what: z.enum(["nominate", "vote", "judge", "answer", "decide", "present"]),
        until: day,
      }),
    ),
    won: z.array(named.extend({ on: day, nomineeId: id })),
  }),
})

export const getAward = route({
  name: "getAward",
  method: "GET",
  path: "/api/awards/:id",
  access: everyone,
  summary: "One award, as far as this person may know of it now",
  params: byId,
  reply: award,
})

export const draftAward = route({
  name: "draftAward",
  method: "POST",
  path: "/api/awards",
  access: awardMaker,
  once: true,
  summary: "Begin an award; nobody else sees it before it is announced",
  body: awardContent,
  reply: byId,
  status: 201,
})

export const rewriteAward = route({
  name: "rewriteAward",
  method: "PUT",
  path: "/api/awards/:id",
  access: awardMaker,
  over: {
    reading: getAward,
    fields: [
      "name",
      "purpose",
      "criteria.*.standard.id",
      "criteria.*.words",
      "decidedBy",
      "committee.*.id",
      "unit.id",
      "winners",
      "opensOn",
      "nominateUntil",
      "decideUntil",
      "signedBy",
    ],
  },
  summary: "Change an award that has not been announced",
  params: byId,
  body: awardContent,
  reply: done,
})

export const discardAward = route({
  name: "discardAward",
  method: "DELETE",
  path: "/api/awards/:id",
  access: awardMaker,
  summary: "Throw an award away that has not been announced",
  params: byId,
  reply: done,
})

export const announceAward = route({
  name: "announceAward",
  method: "PUT",
  path: "/api/awards/:id/announcement",
  access: awardMaker,
  summary: "Announce an award to everyone; from then on its words, criteria and committee stand",
  params: byId,
  reply: done,
})

export const changeAwardDays = route({
  name: "changeAwardDays",
  method: "PUT",
  path: "/api/awards/:id/days",
  access: awardMaker,
  over: { reading: getAward, fields: ["nominateUntil", "decideUntil"] },
  summary: "Give an announced award more time, or less; days that have passed stand",
  params: byId,
  body: z.object({ nominateUntil: day, decideUntil: day }),
  reply: done,
})

export const callOffAward = route({
  name: "callOffAward",
  method: "PUT",
  path: "/api/awards/:id/calling-off",
  access: awardMaker,
  summary: "Call an announced award off, with a reason for everyone; ballots are destroyed unopened",
  params: byId,
  body: z.object({ reason: someWords(longestOfAward.reason) }),
  reply: done,
})

export const beginAwardAgain = route({
  name: "beginAwardAgain",
  method: "POST",
  path: "/api/awards/:id/rounds",
  access: awardMaker,
  once: true,
  summary: "Begin the next round of an award: a draft like it, from today on",
  params: byId,
  reply: byId,
  status: 201,
})
