import { z } from "zod"
import { type Access, everyone, route, stewarding } from "./route.ts"
import { byId, done, id, someWords } from "./shapes.ts"
import { getStory } from "./story.ts"
import { longest, storyContent } from "./story-content.ts"

/** How a story comes about: its author writes it, those in it agree, a steward reviews it. */

const steward: Access = { who: "person", roles: stewarding }

export const draftStory = route({
  name: "draftStory",
  method: "POST",
  path: "/api/stories",
  access: everyone,
  once: true,
  summary:
    "Begin a story, also from thanks, from a customer's answer, or from a case that has ended; it then carries the customer's words",
  body: storyContent.extend({
    kudosId: id.nullable().default(null),
    responseId: id.nullable().default(null),
    caseId: id.nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const rewriteStory = route({
  name: "rewriteStory",
  method: "PUT",
  path: "/api/stories/:id",
  access: everyone,
  over: {
    reading: getStory,
    fields: ["title", "needed", "done", "ended", "tip", "tags", "unit.id", "standards.*.id", "people.*.id"],
  },
  summary: "Keep what its author writes, while it is not on the board; who agreed to other words is asked anew",
  params: byId,
  body: storyContent,
  reply: done,
})

export const discardStory = route({
  name: "discardStory",
  method: "DELETE",
  path: "/api/stories/:id",
  access: everyone,
  summary: "Throw a draft away that nobody else has seen",
  params: byId,
  reply: done,
})

export const submitStory = route({
  name: "submitStory",
  method: "PUT",
  path: "/api/stories/:id/submission",
  access: everyone,
  summary: "Give a story to the stewards for review; everyone in it is asked whether their name may be",
  params: byId,
  reply: done,
})

export const agreeToStory = route({
  name: "agreeToStory",
  method: "PUT",
  path: "/api/stories/:id/agreement",
  access: everyone,
  summary: "Say whether one's own name may be in a story; said again, the latest holds at once",
  params: byId,
  body: z.object({
    agreed: z.boolean(),
    /** Also on the public page; only with `agreed`. */
    public: z.boolean().default(false),
  }),
  reply: done,
})

export const returnStory = route({
  name: "returnStory",
  method: "POST",
  path: "/api/stories/:id/returns",
  access: steward,
  once: true,
  summary: "Give a story back to its author with a remark",
  params: byId,
  body: z.object({ remark: someWords(longest.remark) }),
  reply: done,
})

export const publishStory = route({
  name: "publishStory",
  method: "PUT",
  path: "/api/stories/:id/publication",
  access: steward,
  summary: "Put a submitted story on the board, without the names of those who have not agreed",
  params: byId,
  reply: done,
})

export const withdrawStory = route({
  name: "withdrawStory",
  method: "DELETE",
  path: "/api/stories/:id/publication",
  access: everyone,
  summary: "Take a story off the board: its author or a steward; it can be written anew and submitted again",
  params: byId,
  reply: done,
})
