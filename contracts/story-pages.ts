import { z } from "zod"
import { type Access, anyone, route, stewarding } from "./route.ts"
import { byId, done, language } from "./shapes.ts"

/** Stories for the public: shown as long as everyone in them, and their customer, agree. */

const steward: Access = { who: "person", roles: stewarding }
const customersLink: Access = { who: "link", purpose: "story" }
const page = { media: "text/html; charset=utf-8" } as const
const byToken = z.object({ token: z.string().max(100) })

export const openStoryPage = route({
  name: "openStoryPage",
  method: "PUT",
  path: "/api/stories/:id/public-page",
  access: steward,
  summary:
    "Want a story on the public page: its customer is asked by mail, once, and it shows when all who are in it agree",
  params: byId,
  reply: done,
})

export const closeStoryPage = route({
  name: "closeStoryPage",
  method: "DELETE",
  path: "/api/stories/:id/public-page",
  access: steward,
  summary: "Take a story off the public page, at once",
  params: byId,
  reply: done,
})

export const ourStoriesPage = route({
  name: "ourStoriesPage",
  method: "GET",
  path: "/our-stories",
  access: anyone,
  summary: "The public page of stories in which everybody agreed",
  query: z.object({ lang: language.optional() }),
  reply: page,
})

export const storyConsentPage = route({
  name: "storyConsentPage",
  method: "GET",
  path: "/our-stories/:token",
  access: customersLink,
  summary: "May we tell this story? The page that its customer is sent. It records nothing",
  params: byToken,
  query: z.object({ said: z.enum(["unnamed", "named", "no"]).optional(), lang: language.optional() }),
  reply: page,
})

export const answerStoryConsent = route({
  name: "answerStoryConsent",
  method: "POST",
  path: "/our-stories/:token",
  access: customersLink,
  summary: "A customer's yes or no to a story on the public page; said again, the latest holds at once",
  params: byToken,
  body: z.object({ answer: z.enum(["unnamed", "named", "no"]) }),
  bodyKind: "form",
  reply: page,
})
