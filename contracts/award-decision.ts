import { z } from "zod"
import { fullyKnown, longestOfAward, mostOfAward } from "./award.ts"
import { everyone, route } from "./route.ts"
import { byId, done, id, words } from "./shapes.ts"

/** Not kept as done once: what is sent here must leave no trace that leads back to a person. */
export const castBallot = route({
  name: "castBallot",
  method: "PUT",
  path: "/api/awards/:id/ballot",
  access: everyone,
  summary: "Vote, once and in secret: it cannot be seen, changed or taken back by anybody",
  params: byId,
  body: z.object({ nomineeId: id }),
  reply: done,
})

export const judgeAward = route({
  name: "judgeAward",
  method: "PUT",
  path: "/api/awards/:id/judgement",
  access: fullyKnown,
  summary: "As one of the committee, say whom one would choose; the latest counts until it is decided",
  params: byId,
  body: z.object({ nomineeId: id, words: words(longestOfAward.reason) }),
  reply: done,
})

export const countAward = route({
  name: "countAward",
  method: "GET",
  path: "/api/awards/:id/count",
  access: fullyKnown,
  summary: "Who is in front, without numbers: for those who confirm the decision, once all is in",
  params: byId,
  reply: z.object({
    /** Chosen most often: no more than there are winners. */
    leading: z.array(id),
    /** As often as each other, and more than there are places left: whoever confirms chooses among them, with words. */
    tied: z.array(id),
    places: z.int(),
  }),
})

export const decideAward = route({
  name: "decideAward",
  method: "PUT",
  path: "/api/awards/:id/decision",
  access: fullyKnown,
  summary: "Confirm who has won: the chair of the committee, or whoever makes awards; the ballots are then destroyed",
  params: byId,
  body: z.object({ winners: z.array(id).min(1).max(mostOfAward.winners), words: words(longestOfAward.words) }),
  reply: done,
})
