import { z } from "zod"
import { caseStates, closures, verdict } from "./recovery-case-row.ts"
import { caseFile } from "./recovery-files.ts"
import { type Access, route } from "./route.ts"
import { done, email, id, instant, language, money, someWords, words } from "./shapes.ts"

const customersLink: Access = { who: "link", purpose: "case" }
const byToken = z.object({
  token: z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9_-]+$/),
})

/** What the customer sees: never notes, never other customers, never amounts still being asked for. */
export const customersCase = z.object({
  number: z.int(),
  subject: z.string(),
  state: z.enum(caseStates),
  closure: z.enum(closures).nullable(),
  /** Of a final answer: why, how to appeal, and whether an appeal is still looked at anew. */
  finalAnswer: z.object({ reason: z.string(), appeal: z.string(), mayAppeal: z.boolean() }).nullable(),
  openedAt: instant,
  ownerFirstName: z.string(),
  promises: z.array(z.object({ what: z.string(), dueAt: instant, outcome: z.enum(["kept", "broken"]).nullable() })),
  remedies: z.array(z.object({ name: z.string(), amount: money, words: z.string() })),
  files: z.array(caseFile),
  messages: z.array(
    z.object({ direction: z.enum(["in", "out"]), words: z.string(), at: instant, files: z.array(caseFile) }),
  ),
  verdicts: z.array(verdict),
})

export const getCustomersCase = route({
  name: "getCustomersCase",
  method: "GET",
  path: "/api/c/:token",
  access: customersLink,
  summary: "My case, by the link I was sent",
  params: byToken,
  reply: customersCase,
})

const customersVerdict = z.object({
  putRight: z.enum(["yes", "no"]),
  words: words(4000).default(""),
  /** I want to be told whether what you change because of this has helped. */
  tellMe: z.literal("yes").optional(),
})
/** `key` is made by who sends: the same key again is the same message. */
export const customersMessage = z.object({ words: someWords(4000), key: id.optional() })

export const answerPutRight = route({
  name: "answerPutRight",
  method: "PUT",
  path: "/api/c/:token/verdict",
  access: customersLink,
  summary: "Put right: yes or no",
  params: byToken,
  body: customersVerdict,
  reply: z.object({ state: z.enum(caseStates) }),
})

export const writeToUs = route({
  name: "writeToUs",
  method: "POST",
  path: "/api/c/:token/messages",
  access: customersLink,
  summary: "Write back about my case",
  params: byToken,
  body: customersMessage,
  reply: done,
  status: 201,
})

export const readCaseMark = route({
  name: "readCaseMark",
  method: "GET",
  path: "/api/c/:token/mark",
  access: customersLink,
  summary: "A mark that is another one as soon as my case shows something else; an open page asks for it now and then",
  params: byToken,
  reply: z.object({ mark: z.string() }),
})

export const followAnswer = route({
  name: "followAnswer",
  method: "GET",
  path: "/a/:token",
  access: { who: "link", purpose: "answer" },
  summary: "What became of the answer I have just given: the page of the case that it opened",
  params: byToken,
  query: z.object({ lang: language.optional() }),
  reply: { media: "text/html; charset=utf-8" },
})

export const caseStatusPage = route({
  name: "caseStatusPage",
  method: "GET",
  path: "/c/:token",
  access: customersLink,
  summary: "The page of my case",
  params: byToken,
  query: z.object({ said: z.enum(["yes", "no", "written"]).optional(), lang: language.optional() }),
  reply: { media: "text/html; charset=utf-8" },
})

export const caseStatusAnswer = route({
  name: "caseStatusAnswer",
  method: "POST",
  path: "/c/:token",
  access: customersLink,
  summary: "The form on the page of my case: put right or not, or a few words",
  params: byToken,
  bodyKind: "form",
  body: z.union([customersVerdict, customersMessage]),
  reply: { media: "text/html; charset=utf-8" },
})

/** The most that a form with files may hold; bytes. */
export const mostInAForm = 15_000_000

export const writeFromPage = route({
  name: "writeFromPage",
  method: "POST",
  path: "/c/:token/messages",
  access: customersLink,
  summary: "The form on the page of my case: words and files (multipart/form-data: words, key, files)",
  params: byToken,
  bodyKind: "raw",
  bodyLimit: mostInAForm,
  reply: { media: "text/html; charset=utf-8" },
})

export const renewCaseLink = route({
  name: "renewCaseLink",
  method: "POST",
  path: "/c/:token/renewal",
  access: { who: "anyone" },
  summary: "Send a fresh link for the case that this one was for; the answer is the same whether there is one",
  params: byToken,
  bodyKind: "form",
  reply: { media: "text/html; charset=utf-8" },
})

export const statusPage = route({
  name: "statusPage",
  method: "GET",
  path: "/status",
  access: { who: "anyone" },
  summary: "Where a customer asks for the link to their case",
  query: z.object({ sent: z.literal("1").optional(), lang: language.optional() }),
  reply: { media: "text/html; charset=utf-8" },
})

export const requestCaseLink = route({
  name: "requestCaseLink",
  method: "POST",
  path: "/status",
  access: { who: "anyone" },
  summary: "Mail the links of my cases to me; the answer is the same whether there are any",
  bodyKind: "form",
  body: z.object({ email }),
  reply: { media: "text/html; charset=utf-8" },
})
