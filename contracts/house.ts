import { z } from "zod"
import { administering, anyone, everyone, route } from "./route.ts"
import { byId, day, done, id, instant, language, words } from "./shapes.ts"

export const healthz = route({
  name: "healthz",
  method: "GET",
  path: "/healthz",
  access: anyone,
  summary: "The process lives",
  reply: z.object({ ok: z.literal(true), product: z.literal("wellserved") }),
})

export const readyz = route({
  name: "readyz",
  method: "GET",
  path: "/readyz",
  access: anyone,
  summary: "The database answers",
  reply: z.object({ ok: z.literal(true) }),
})

export const metrics = route({
  name: "metrics",
  method: "GET",
  path: "/metrics",
  access: anyone,
  summary: "Measurements of the program, for Prometheus",
  reply: { media: "text/plain" },
})

export const openapiDocument = route({
  name: "openapiDocument",
  method: "GET",
  path: "/api/openapi.json",
  access: anyone,
  summary: "This document",
  reply: z.record(z.string(), z.unknown()),
})

export const apiReference = route({
  name: "apiReference",
  method: "GET",
  path: "/api/reference",
  access: anyone,
  summary: "The API in readable form",
  reply: { media: "text/html" },
})

export const liveUpdates = route({
  name: "liveUpdates",
  method: "GET",
  path: "/api/live",
  access: everyone,
  summary: "What changes, as it changes",
  reply: { media: "text/event-stream" },
})

export const traceNode = z.object({
  kind: z.string(),
  id,
  title: z.string(),
  at: instant.nullable(),
  href: z.string().nullable(),
  /** Of a verdict: what the customer said to "put right?". */
  outcome: z.enum(["yes", "no"]).optional(),
})
const ref = z.object({ kind: z.string(), id })

export const getTrace = route({
  name: "getTrace",
  method: "GET",
  path: "/api/trace/:kind/:id",
  access: everyone,
  summary: "The chain around one record, forward and back",
  params: z.object({
    kind: z
      .string()
      .max(40)
      .regex(/^[a-z-]+$/),
    id,
  }),
  reply: z.object({
    nodes: z.array(traceNode),
    links: z.array(z.object({ from: ref, verb: z.string(), to: ref })),
    more: z.boolean(),
  }),
})

export const mailRow = z.object({
  id,
  madeAt: instant,
  to: z.string(),
  subject: z.string(),
  purpose: z.string(),
  state: z.enum(["kept", "queued", "sent", "failed", "returned"]),
  attempts: z.int(),
  lastError: z.string().nullable(),
})

export const listOutbox = route({
  name: "listOutbox",
  method: "GET",
  path: "/api/outbox",
  access: { who: "person", roles: administering },
  summary: "Every mail that was made, and what became of it",
  query: z.object({
    state: mailRow.shape.state.optional(),
    before: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ sendsMail: z.boolean(), mails: z.array(mailRow) }),
})

export const getMail = route({
  name: "getMail",
  method: "GET",
  path: "/api/outbox/:id",
  access: { who: "person", roles: administering },
  summary: "One mail, whole",
  params: byId,
  reply: mailRow.extend({
    text: z.string(),
    html: z.string().nullable(),
    files: z.array(z.object({ name: z.string(), size: z.int() })),
  }),
})

export const listDeadLetters = route({
  name: "listDeadLetters",
  method: "GET",
  path: "/api/dead-letters",
  access: { who: "person", roles: administering },
  summary: "Background work that failed nine times",
  reply: z.object({ letters: z.array(z.object({ id, queue: z.string(), at: instant, failure: z.string() })) }),
})

export const retryDeadLetters = route({
  name: "retryDeadLetters",
  method: "POST",
  path: "/api/dead-letters/retry",
  access: { who: "person", roles: administering },
  summary: "Try all failed background work again",
  body: z.object({}),
  reply: z.object({ retried: z.int() }),
})

/** A record as the audit names it: its title where it can still be told, and its screen where it has one. */
const named = z.object({
  kind: z.string(),
  id: id.nullable(),
  title: z.string().nullable(),
  href: z.string().nullable(),
})

export const auditRow = z.object({
  id: z.int(),
  at: instant,
  /** "person", "service", "customer" or "system". */
  actor: named,
  deed: z.string(),
  subject: named,
  /** Whether its hash is in the chain yet. */
  chained: z.boolean(),
})

/** Which rows of the audit; days are the organisation's. */
const auditFilters = z.object({
  /** The kind of record, "case"; with `subjectId`, one of them. */
  subjectKind: words(40).optional(),
  subjectId: id.optional(),
  actorId: id.optional(),
  deed: words(80).optional(),
  from: day.optional(),
  to: day.optional(),
})

export const listAudit = route({
  name: "listAudit",
  method: "GET",
  path: "/api/audit",
  access: { who: "person", roles: administering },
  summary: "Who did what to which record; the latest first",
  query: auditFilters.extend({
    before: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ rows: z.array(auditRow) }),
})

export const saveAudit = route({
  name: "saveAudit",
  method: "GET",
  path: "/api/audit.csv",
  access: { who: "person", roles: administering },
  summary: "The same rows as a file, all of them: with what each is hashed over, and its hash",
  query: auditFilters,
  reply: { media: "text/csv; charset=utf-8" },
})

export const checkAudit = route({
  name: "checkAudit",
  method: "GET",
  path: "/api/audit/check",
  access: { who: "person", roles: administering },
  summary: "Compute every hash of the audit again, and say whether the chain holds",
  reply: z.object({
    sound: z.int(),
    broken: z
      .object({ position: z.int(), auditId: z.int().nullable(), why: z.enum(["row-changed", "link-missing"]) })
      .nullable(),
    waiting: z.int(),
    head: z.string(),
  }),
})

export const clientFault = route({
  name: "clientFault",
  method: "POST",
  path: "/api/client-faults",
  access: everyone,
  summary: "A screen that broke says so",
  body: z.object({ message: words(2000), stack: words(8000).optional(), at: words(500), locale: language.optional() }),
  reply: done,
})

export const getProgress = route({
  name: "getProgress",
  method: "GET",
  path: "/api/progress/:key",
  access: { who: "person", scope: "read" },
  summary: "How far something is that I wait for and gave this key; null before it has begun",
  params: z.object({ key: id }),
  reply: z.object({ at: z.object({ done: z.int(), of: z.int() }).nullable() }),
})
