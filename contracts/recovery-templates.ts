import { z } from "zod"
import { readyFileIds } from "./recovery-files.ts"
import { seen } from "./recovery-seen.ts"
import { type Access, route, stewarding } from "./route.ts"
import { byId, done, id, language, line, named, someWords, words } from "./shapes.ts"

const colleague: Access = { who: "person" }
const steward: Access = { who: "person", roles: stewarding }

const texts = z
  .array(z.object({ language, body: someWords(8000) }))
  .min(1)
  .max(20)
const template = z.object({
  id,
  name: z.string(),
  standard: named.nullable(),
  retired: z.boolean(),
  texts: z.array(z.object({ language: z.string(), body: z.string() })),
  /** How many replies of the last year began with it. */
  used: z.int(),
})
const written = z.object({ name: line(120), standardId: id.nullable().default(null), texts })

export const listTemplates = route({
  name: "listTemplates",
  method: "GET",
  path: "/api/templates",
  access: colleague,
  summary: "Replies that are written once and well, with the standard that each lives",
  reply: z.object({ templates: z.array(template) }),
})

export const keepTemplate = route({
  name: "keepTemplate",
  method: "POST",
  path: "/api/templates",
  access: steward,
  once: true,
  summary: "Keep a new reply template; what it fills in is tried out first",
  body: written,
  reply: byId,
  status: 201,
})

export const changeTemplate = route({
  name: "changeTemplate",
  method: "PUT",
  path: "/api/templates/:id",
  access: steward,
  over: { reading: listTemplates, list: "templates", fields: ["name", "standard.id", "texts"] },
  summary: "Say a reply template anew",
  params: byId,
  body: written,
  reply: done,
})

export const retireTemplate = route({
  name: "retireTemplate",
  method: "PUT",
  path: "/api/templates/:id/retirement",
  access: steward,
  summary: "Offer a reply template no more, or again",
  params: byId,
  body: z.object({ retired: z.boolean() }),
  reply: done,
})

export const draftReply = route({
  name: "draftReply",
  method: "GET",
  path: "/api/cases/:id/drafts/:templateId",
  access: colleague,
  summary: "This template for this case, in the customer's language, to be made one's own before it goes",
  params: z.object({ id, templateId: id }),
  reply: z.object({ words: z.string(), language: z.string(), standard: named.nullable() }),
})

export const previewReply = route({
  name: "previewReply",
  method: "POST",
  path: "/api/cases/:id/messages/preview",
  access: colleague,
  summary: "The mail just as it will go, made by what sends it; whoever sends names it by `seen`",
  params: byId,
  body: z.object({
    words: words(20_000).default(""),
    /** Whether it asks "put right?". */
    asks: z.boolean().default(false),
    fileIds: readyFileIds,
  }),
  reply: z.object({
    /** Null where no mail server is set up: it waits until one is. */
    from: z.string().nullable(),
    to: z.string(),
    toName: z.string().nullable(),
    replyTo: z.string().nullable(),
    subject: z.string(),
    text: z.string(),
    /** Of the lines around the words, and of the page that the link leads to. */
    language: z.string(),
    /** What of it is not in the customer's language, where both are known. */
    otherLanguage: z
      .object({ theirs: z.string(), words: z.string().nullable(), lines: z.string().nullable() })
      .nullable(),
    files: z.array(z.object({ name: z.string(), size: z.int() })),
    seen,
  }),
})
