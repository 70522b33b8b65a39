import { z } from "zod"
import { measureKey } from "./measures.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, email, id, instant, language, line, money, named, someWords, words } from "./shapes.ts"

const customersLink: Access = { who: "link", purpose: "case" }
const colleague: Access = { who: "person" }
/** What a PIN on a shared device is enough for: notes and remedies on the spot. */
const onTheSpot: Access = { who: "person", pin: true }
const byToken = z.object({
  token: z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9_-]+$/),
})

export const caseStates = ["open", "answered", "closed"] as const
export const severities = ["low", "middle", "high", "urgent"] as const
export const closures = ["confirmed", "timed-out", "disagreed", "abuse", "history"] as const
export const landings = ["policy", "lesson", "standard", "idea", "product", "supplier", "process"] as const

// ---- cases

export const caseRow = z.object({
  id,
  number: z.int(),
  subject: z.string(),
  state: z.enum(caseStates),
  closure: z.enum(closures).nullable(),
  severity: z.enum(severities),
  unit: named,
  owner: named,
  customer: z.object({ id, name: z.string().nullable() }).nullable(),
  openedAt: instant,
  reopened: z.int(),
  /** The next promise that is due, if there is one. */
  promisedAt: instant.nullable(),
  history: z.boolean(),
})

export const listCases = route({
  name: "listCases",
  method: "GET",
  path: "/api/cases",
  access: colleague,
  summary: "Cases, those that wait longest first; imported history only when asked for",
  query: z.object({
    state: z.enum(caseStates).optional(),
    owner: z.union([z.literal("me"), id]).optional(),
    unit: id.optional(),
    severity: z.enum(severities).optional(),
    q: words(100).optional(),
    history: z.enum(["with", "only", "without"]).default("without"),
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ items: z.array(caseRow), next: z.string().nullable() }),
})

export const message = z.object({
  id,
  direction: z.enum(["in", "out"]),
  channel: z.enum(["mail", "page", "call", "visit"]),
  words: z.string(),
  at: instant,
  by: named.nullable(),
})
export const note = z.object({ id, words: z.string(), at: instant, by: named })
export const promise = z.object({
  id,
  caseId: id,
  what: z.string(),
  owner: named,
  dueAt: instant,
  outcome: z.enum(["kept", "broken", "renegotiated"]).nullable(),
  settledAt: instant.nullable(),
})
export const remedy = z.object({
  id,
  caseId: id,
  kind: z.string(),
  name: z.string(),
  step: z.enum(["given", "asked", "approved", "refused", "taken-back"]),
  amount: money,
  words: z.string(),
  at: instant,
  by: named.nullable(),
})
export const handoff = z.object({ id, from: named.nullable(), to: named, reason: z.string(), at: instant })
export const verdict = z.object({ putRight: z.boolean(), words: z.string(), at: instant })
export const causeNode = named.extend({ parentId: id.nullable(), avoidable: z.boolean(), cases: z.int() })

export const getCase = route({
  name: "getCase",
  method: "GET",
  path: "/api/cases/:id",
  access: colleague,
  summary: "One case, whole: what was said, promised, given and decided",
  params: byId,
  reply: caseRow.extend({
    words: z.string(),
    source: z.string(),
    responseId: id.nullable(),
    customer: z
      .object({
        id,
        name: z.string().nullable(),
        email: z.string().nullable(),
        language: z.string().nullable(),
        otherCases: z.int(),
      })
      .nullable(),
    touchpoint: named.nullable(),
    remedySought: z.string().nullable(),
    cause: named.nullable(),
    causeWords: z.string().nullable(),
    ownError: z.boolean().nullable(),
    closureReason: z.string().nullable(),
    answeredAt: instant.nullable(),
    closedAt: instant.nullable(),
    historyFacts: z.record(z.string(), z.string()),
    messages: z.array(message),
    notes: z.array(note),
    promises: z.array(promise),
    remedies: z.array(remedy),
    handoffs: z.array(handoff),
    verdicts: z.array(verdict),
    fixes: z.array(named),
    /** What I may do here now, so that the screen offers nothing that would be refused. */
    may: z.object({ work: z.boolean(), take: z.boolean(), decide: z.boolean(), askCustomer: z.boolean() }),
    /** What is left of my limit on this case; null where the customer's year is used up first. */
    limitLeft: money,
  }),
})

export const openCase = route({
  name: "openCase",
  method: "POST",
  path: "/api/cases",
  access: onTheSpot,
  summary: "A customer told me: open a case from a note",
  body: z.object({
    subject: line(300),
    words: words(20_000).default(""),
    unitId: id,
    severity: z.enum(severities).default("middle"),
    customer: z
      .object({ name: line(200).nullable(), email: email.nullable(), language: language.nullable() })
      .nullable()
      .default(null),
    remedySought: line(300).nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const handOffCase = route({
  name: "handOffCase",
  method: "PUT",
  path: "/api/cases/:id/owner",
  access: colleague,
  summary: "Hand a case to its next owner, with the reason; to oneself: take it",
  params: byId,
  body: z.object({ to: id, reason: line(1000) }),
  reply: done,
})

export const writeToCustomer = route({
  name: "writeToCustomer",
  method: "POST",
  path: "/api/cases/:id/messages",
  access: colleague,
  summary: "Write to the customer by mail, or keep what was said in a call or a visit",
  params: byId,
  body: z.object({ words: someWords(20_000), channel: z.enum(["mail", "call", "visit"]).default("mail") }),
  reply: byId,
  status: 201,
})

export const addNote = route({
  name: "addNote",
  method: "POST",
  path: "/api/cases/:id/notes",
  access: onTheSpot,
  summary: "An internal note; it never leaves",
  params: byId,
  body: z.object({ words: someWords(20_000) }),
  reply: byId,
  status: 201,
})

export const askCustomer = route({
  name: "askCustomer",
  method: "POST",
  path: "/api/cases/:id/question",
  access: colleague,
  summary: "Ask the customer whether it has been put right",
  params: byId,
  body: z.object({ words: words(5000).default("") }),
  reply: done,
})

export const closeCase = route({
  name: "closeCase",
  method: "PUT",
  path: "/api/cases/:id/closure",
  access: { who: "person", roles: leading },
  summary:
    "Close as a final answer or as abuse, by a second person, with the reason; the customer alone closes as put right",
  params: byId,
  body: z.object({ how: z.enum(["disagreed", "abuse"]), reason: someWords(2000) }),
  reply: done,
})

export const setCause = route({
  name: "setCause",
  method: "PUT",
  path: "/api/cases/:id/cause",
  access: colleague,
  summary: "Say why it happened: a cause of the tree or a new one, and whether the error was ours",
  params: byId,
  body: z.object({
    cause: z.union([z.object({ id }), z.object({ name: line(), parentId: id.nullable(), avoidable: z.boolean() })]),
    words: words(4000).default(""),
    ownError: z.boolean(),
  }),
  reply: byId,
})

export const listCauses = route({
  name: "listCauses",
  method: "GET",
  path: "/api/causes",
  access: colleague,
  summary: "The tree of causes, each with its number of cases",
  reply: z.object({ causes: z.array(causeNode) }),
})

// ---- promises and remedies

export const makePromise = route({
  name: "makePromise",
  method: "POST",
  path: "/api/cases/:id/promises",
  access: colleague,
  summary: "Promise the customer something by a time",
  params: byId,
  body: z.object({ what: line(500), dueAt: instant }),
  reply: byId,
  status: 201,
})

export const settlePromise = route({
  name: "settlePromise",
  method: "PUT",
  path: "/api/promises/:id/outcome",
  access: colleague,
  summary: "Say that a promise was kept, or agree a new time before it was due",
  params: byId,
  body: z.discriminatedUnion("outcome", [
    z.object({ outcome: z.literal("kept") }),
    z.object({ outcome: z.literal("renegotiated"), dueAt: instant, what: line(500).optional() }),
  ]),
  reply: done,
})

export const listRemedyKinds = route({
  name: "listRemedyKinds",
  method: "GET",
  path: "/api/remedy-kinds",
  access: onTheSpot,
  summary: "The menu of remedies, and my limit",
  reply: z.object({
    kinds: z.array(z.object({ key: z.string(), name: z.string(), hasAmount: z.boolean() })),
    perCase: money,
    perCustomerYear: money,
  }),
})

export const giveRemedy = route({
  name: "giveRemedy",
  method: "POST",
  path: "/api/cases/:id/remedies",
  access: onTheSpot,
  summary: "Give a remedy: at once inside my limit, else the lead is asked",
  params: byId,
  body: z.object({
    kind: z.string().max(40),
    amountMinor: z.int().min(0).max(1_000_000_000).default(0),
    words: words(1000).default(""),
  }),
  reply: z.object({ id, step: z.enum(["given", "asked"]) }),
  status: 201,
})

export const decideRemedy = route({
  name: "decideRemedy",
  method: "PUT",
  path: "/api/remedies/:id/decision",
  access: { who: "person", roles: leading },
  summary: "Approve or refuse a remedy above its giver's limit",
  params: byId,
  body: z.object({ decision: z.enum(["approved", "refused"]), words: words(1000).default("") }),
  reply: done,
})

export const listMyWork = route({
  name: "listMyWork",
  method: "GET",
  path: "/api/my-work",
  access: { who: "person", pin: true },
  summary: "What waits for me: cases I own, promises that are due, remedies to decide",
  reply: z.object({
    cases: z.array(caseRow),
    promises: z.array(promise.extend({ subject: z.string(), late: z.boolean() })),
    remedies: z.array(remedy.extend({ subject: z.string() })),
  }),
})

// ---- fixes

export const fix = z.object({
  id,
  title: z.string(),
  what: z.string(),
  cause: named,
  owner: named,
  dueOn: day,
  landsIn: z.enum(landings),
  standard: named.nullable(),
  measure: z.string(),
  unit: named.nullable(),
  weDid: z.string().nullable(),
  doneOn: day.nullable(),
  cases: z.int(),
})

export const listFixes = route({
  name: "listFixes",
  method: "GET",
  path: "/api/fixes",
  access: colleague,
  summary: "Fixes: the open ones by their date, then the done ones",
  query: z.object({ state: z.enum(["open", "done", "all"]).default("all") }),
  reply: z.object({ fixes: z.array(fix) }),
})

export const getFix = route({
  name: "getFix",
  method: "GET",
  path: "/api/fixes/:id",
  access: colleague,
  summary: "One fix with the cases it answers",
  params: byId,
  reply: fix.extend({ caseRows: z.array(caseRow) }),
})

export const planFix = route({
  name: "planFix",
  method: "POST",
  path: "/api/fixes",
  access: { who: "person", roles: leading },
  summary: "Plan a fix for a cause: who, by when, where it lands, which measure it should move",
  body: z.object({
    causeId: id,
    title: line(200),
    what: someWords(4000),
    ownerId: id,
    dueOn: day,
    landsIn: z.enum(landings),
    standardId: id.nullable().default(null),
    measure: measureKey,
    unitId: id.nullable().default(null),
    touchpointId: id.nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const finishFix = route({
  name: "finishFix",
  method: "PUT",
  path: "/api/fixes/:id/done",
  access: colleague,
  summary: "The fix is done: it is marked on the chart it should move, and those who raised it can be told",
  params: byId,
  body: z.object({ doneOn: day, weDid: someWords(2000) }),
  reply: done,
})

// ---- the customer's side

/** What the customer sees: never notes, never other customers, never amounts still being asked for. */
export const customersCase = z.object({
  number: z.int(),
  subject: z.string(),
  state: z.enum(caseStates),
  closure: z.enum(closures).nullable(),
  openedAt: instant,
  ownerFirstName: z.string(),
  promises: z.array(z.object({ what: z.string(), dueAt: instant, outcome: z.enum(["kept", "broken"]).nullable() })),
  remedies: z.array(z.object({ name: z.string(), amount: money, words: z.string() })),
  messages: z.array(z.object({ direction: z.enum(["in", "out"]), words: z.string(), at: instant })),
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

const customersVerdict = z.object({ putRight: z.enum(["yes", "no"]), words: words(4000).default("") })
const customersMessage = z.object({ words: someWords(4000) })

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
  summary: "Mail the links of my open cases to me; the answer is the same whether there are any",
  bodyKind: "form",
  body: z.object({ email }),
  reply: { media: "text/html; charset=utf-8" },
})
