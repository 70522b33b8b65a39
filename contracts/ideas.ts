import { z } from "zod"
import { anyone, everyone, leading, route } from "./route.ts"
import { byId, done, id, instant, language, named, someWords } from "./shapes.ts"

export const answerStates = ["draft", "published"] as const

/** "You said, we did": what was heard, what is different now, and how many were told. */
export const answer = z.object({
  id,
  /** Its place on the public page: /you-said-we-did#slug. */
  slug: z.string(),
  youSaid: z.string(),
  weDid: z.string(),
  state: z.enum(answerStates),
  unit: named.nullable(),
  fix: named.nullable(),
  madeAt: instant,
  publishedAt: instant.nullable(),
  publishedBy: named.nullable(),
  /** Customers who raised it, and those of them that have been told by mail. */
  raisedBy: z.int(),
  told: z.int(),
  may: z.object({ publish: z.boolean() }),
})

export const listAnswers = route({
  name: "listAnswers",
  method: "GET",
  path: "/api/answers",
  access: everyone,
  summary: "What we changed because somebody said so: drafts within my reach first, then the published ones",
  query: z.object({
    state: z.enum(answerStates).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({ answers: z.array(answer) }),
})

export const publishAnswer = route({
  name: "publishAnswer",
  method: "PUT",
  path: "/api/answers/:id/publication",
  access: { who: "person", roles: leading },
  summary: "Confirm the words: they go onto the public page, and each customer who raised it is told by mail, once",
  params: byId,
  body: z.object({ youSaid: someWords(2000), weDid: someWords(2000) }),
  /** How many customers are being told now. */
  reply: z.object({ telling: z.int() }),
})

export const takeDownAnswer = route({
  name: "takeDownAnswer",
  method: "DELETE",
  path: "/api/answers/:id/publication",
  access: { who: "person", roles: leading },
  summary: "Take an answer off the public page; it is a draft again, and nobody is told twice",
  params: byId,
  reply: done,
})

export const youSaidWeDidPage = route({
  name: "youSaidWeDidPage",
  method: "GET",
  path: "/you-said-we-did",
  access: anyone,
  summary: "The public page of what changed because customers said so",
  query: z.object({ lang: language.optional() }),
  reply: { media: "text/html; charset=utf-8" },
})
