import { z } from "zod"
import { reaction } from "./recognition.ts"
import { everyone, route } from "./route.ts"
import { byId, done, id, instant, named, someWords } from "./shapes.ts"

/** What colleagues say to thanks on the board, and the giver's own second thoughts. */

const oneReaction = z.object({ id, reaction })

export const react = route({
  name: "react",
  method: "PUT",
  path: "/api/kudos/:id/reactions/:reaction",
  access: everyone,
  summary: "Say something to thanks with one tap; said twice, it holds once",
  params: oneReaction,
  reply: done,
})

export const takeBackReaction = route({
  name: "takeBackReaction",
  method: "DELETE",
  path: "/api/kudos/:id/reactions/:reaction",
  access: everyone,
  summary: "Take one's own reaction back",
  params: oneReaction,
  reply: done,
})

export const listReplies = route({
  name: "listReplies",
  method: "GET",
  path: "/api/kudos/:id/replies",
  access: everyone,
  summary: "What colleagues replied to thanks, the oldest first; the latest 200",
  params: byId,
  reply: z.object({
    replies: z.array(
      z.object({ id, words: z.string(), by: named, at: instant, may: z.object({ withdraw: z.boolean() }) }),
    ),
  }),
})

export const replyToKudos = route({
  name: "replyToKudos",
  method: "POST",
  path: "/api/kudos/:id/replies",
  access: everyone,
  once: true,
  summary: "Reply to thanks on the board, for everyone to read",
  params: byId,
  body: z.object({ words: someWords(1000) }),
  reply: byId,
  status: 201,
})

export const withdrawReply = route({
  name: "withdrawReply",
  method: "DELETE",
  path: "/api/kudos/replies/:id",
  access: everyone,
  summary: "Take a reply off the board: who wrote it, or a lead within their reach",
  params: byId,
  reply: done,
})

export const rewriteKudos = route({
  name: "rewriteKudos",
  method: "PUT",
  path: "/api/kudos/:id/words",
  access: everyone,
  summary: "Change the words of thanks that one gave; what they said before is kept",
  params: byId,
  body: z.object({ words: someWords(2000) }),
  reply: done,
})
