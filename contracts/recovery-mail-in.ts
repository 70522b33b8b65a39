import { z } from "zod"
import { severities } from "./recovery-severity.ts"
import { route, stewarding } from "./route.ts"
import { byId, done, id, instant, someWords } from "./shapes.ts"

export const mailInStates = ["new", "on-case", "report", "waiting", "aside"] as const
const steward = { who: "person", roles: stewarding } as const

export const mailInRow = z.object({
  id,
  from: z.string().nullable(),
  fromName: z.string().nullable(),
  subject: z.string(),
  arrivedAt: instant,
  size: z.int(),
  state: z.enum(mailInStates),
  /** A code: why it waits or was put aside. */
  why: z.string(),
  reason: z.string().nullable(),
  case: z.object({ id, number: z.int() }).nullable(),
})

export const listMailIn = route({
  name: "listMailIn",
  method: "GET",
  path: "/api/mail-in",
  access: steward,
  summary: "Mail that came in, the newest first; those that wait need somebody to say where they belong",
  query: z.object({
    state: z.enum(mailInStates).optional(),
    before: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    readsMail: z.boolean(),
    mails: z.array(mailInRow),
    mailboxes: z.array(z.object({ name: z.string(), readAt: instant.nullable(), failure: z.string().nullable() })),
  }),
})

export const getMailIn = route({
  name: "getMailIn",
  method: "GET",
  path: "/api/mail-in/:id",
  access: steward,
  summary: "One mail as it was understood: its words, what it quotes, its files",
  params: byId,
  reply: mailInRow.extend({ words: z.string(), quoted: z.string(), signature: z.string(), files: z.array(z.string()) }),
})

export const attachMail = route({
  name: "attachMail",
  method: "PUT",
  path: "/api/mail-in/:id/case",
  access: steward,
  summary: "This mail belongs to the case with this number",
  params: byId,
  body: z.object({ number: z.int().min(1).max(2_147_483_647) }),
  reply: byId,
})

export const makeCaseOfMail = route({
  name: "makeCaseOfMail",
  method: "POST",
  path: "/api/mail-in/:id/cases",
  access: steward,
  once: true,
  summary: "Make a case of this mail, for this unit",
  params: byId,
  body: z.object({ unitId: id, severity: z.enum(severities).default("middle") }),
  reply: byId,
  status: 201,
})

export const putMailAside = route({
  name: "putMailAside",
  method: "PUT",
  path: "/api/mail-in/:id/aside",
  access: steward,
  summary: "Nothing is to be done with this mail, and why",
  params: byId,
  body: z.object({ reason: someWords(1000) }),
  reply: done,
})
