import { z } from "zod"
import { everyone, route } from "./route.ts"
import { byId, done, id, instant, named, someWords } from "./shapes.ts"
import { longest } from "./story-content.ts"

/** What colleagues reply to a story. */

export const listStoryReplies = route({
  name: "listStoryReplies",
  method: "GET",
  path: "/api/stories/:id/replies",
  access: everyone,
  summary: "What colleagues replied to a story, the oldest first; the latest 200",
  params: byId,
  reply: z.object({
    replies: z.array(
      z.object({ id, words: z.string(), by: named, at: instant, may: z.object({ withdraw: z.boolean() }) }),
    ),
  }),
})

export const replyToStory = route({
  name: "replyToStory",
  method: "POST",
  path: "/api/stories/:id/replies",
  access: everyone,
  once: true,
  summary: "Reply to a story on the board, for everyone to read",
  params: byId,
  body: z.object({ words: someWords(longest.reply) }),
  reply: byId,
  status: 201,
})

export const withdrawStoryReply = route({
  name: "withdrawStoryReply",
  method: "DELETE",
  path: "/api/stories/replies/:id",
  access: everyone,
  summary: "Take a reply to a story off the board: who wrote it, or a steward",
  params: byId,
  reply: done,
})
