import { z } from "zod"
import { severities } from "./recovery-severity.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, done, id, instant, line, money, named, someWords, words } from "./shapes.ts"

/** What a PIN on a shared device is enough for: notes and remedies on the spot. */
const onTheSpot: Access = { who: "person", pin: true }

export const remedy = z.object({
  id,
  caseId: id,
  kind: z.string(),
  name: z.string(),
  step: z.enum(["given", "asked", "approved", "refused", "taken-back"]),
  amount: money,
  /** What was asked for, where it was decided otherwise or taken back in part; else the same as `amount`. */
  askedAmount: money,
  words: z.string(),
  at: instant,
  by: named.nullable(),
  /** Who decided, and how long the customer waited for it. */
  decision: z.object({ by: named.nullable(), at: instant, words: z.string(), waitedMinutes: z.int() }).nullable(),
  /** Who was asked last, while nobody has decided. */
  waitsFor: named.nullable(),
})

const amountMinor = z.int().min(0).max(1_000_000_000)

export const listRemedyKinds = route({
  name: "listRemedyKinds",
  method: "GET",
  path: "/api/remedy-kinds",
  access: onTheSpot,
  summary: "The menu of remedies, and my limit",
  reply: z.object({
    kinds: z.array(
      z.object({ key: z.string(), name: z.string(), hasAmount: z.boolean(), suggested: money.nullable() }),
    ),
    perCase: money,
    perCustomer: money,
    /** What a customer was given counts for so many days. */
    customerDays: z.int(),
  }),
})

export const giveRemedy = route({
  name: "giveRemedy",
  method: "POST",
  path: "/api/cases/:id/remedies",
  access: onTheSpot,
  once: true,
  summary: "Give a remedy: at once inside my limit, else the lead is asked",
  params: byId,
  body: z.object({
    kind: z.string().max(40),
    amountMinor: amountMinor.default(0),
    words: words(1000).default(""),
  }),
  reply: z.object({
    id,
    step: z.enum(["given", "asked"]),
    /** Why somebody has to be asked: it is above my limit, or goes past a firm budget. */
    why: z.enum(["limit", "budget"]).nullable(),
  }),
  status: 201,
})

export const decideRemedy = route({
  name: "decideRemedy",
  method: "PUT",
  path: "/api/remedies/:id/decision",
  access: { who: "person", roles: leading },
  once: true,
  summary: "Approve or refuse a remedy above its giver's limit",
  params: byId,
  body: z.object({
    decision: z.enum(["approved", "refused"]),
    /** Another amount than the one that was asked for. */
    amountMinor: amountMinor.optional(),
    /** A refusal needs them. */
    words: words(1000).default(""),
  }),
  reply: done,
})

export const getRemedy = route({
  name: "getRemedy",
  method: "GET",
  path: "/api/remedies/:id",
  access: { who: "person" },
  summary: "One remedy with its case, as somebody sees it who is asked to decide",
  params: byId,
  reply: remedy.extend({
    case: z.object({
      id,
      number: z.int(),
      subject: z.string(),
      words: z.string(),
      severity: z.enum(severities),
      openedAt: instant,
      unit: named,
      owner: named,
      customerName: z.string().nullable(),
      remedySought: z.string().nullable(),
      givenBefore: z.array(remedy),
    }),
    mayDecide: z.boolean(),
    /** The unit whose firm budget it would go past, where I may not decide that. */
    pastBudget: named.nullable(),
    /** What is left of my own limit here. */
    limitLeft: money,
  }),
})

export const takeBackRemedy = route({
  name: "takeBackRemedy",
  method: "POST",
  path: "/api/remedies/:id/corrections",
  access: { who: "person" },
  once: true,
  summary: "Correct what was given: so much of it was not; the ledger keeps both",
  params: byId,
  body: z.object({ amountMinor, words: someWords(1000) }),
  reply: byId,
  status: 201,
})

const keepers: Access = { who: "person", roles: ["steward", "administrator"] }

const menuKind = z.object({
  /** None: it is new. */
  key: z.string().max(40).optional(),
  name: line(120),
  hasAmount: z.boolean(),
  /** With an amount: the share of it that it costs us. */
  costPercent: z.int().min(0).max(200).default(100),
  /** Without: what it costs each time, and what it is worth to the customer. */
  costMinor: amountMinor.default(0),
  worthMinor: amountMinor.default(0),
  suggestedMinor: amountMinor.nullable().default(null),
  retired: z.boolean().default(false),
})

const roleLimit = z.object({
  role: z.enum(["member", "lead", "steward", "executive", "administrator"]),
  perCase: amountMinor,
  perCustomer: amountMinor,
  customerDays: z.int().min(1).max(3660),
})

export const getRemedyMenu = route({
  name: "getRemedyMenu",
  method: "GET",
  path: "/api/remedy-menu",
  access: keepers,
  summary: "The whole menu of remedies, retired ones too, and every role's limits",
  reply: z.object({
    kinds: z.array(menuKind.extend({ key: z.string(), timesGiven: z.int() })),
    limits: z.array(roleLimit),
    currency: z.string(),
  }),
})

export const setRemedyMenu = route({
  name: "setRemedyMenu",
  method: "PUT",
  path: "/api/remedy-menu",
  access: keepers,
  over: {
    reading: getRemedyMenu,
    fields: [
      "kinds.*.key",
      "kinds.*.name",
      "kinds.*.hasAmount",
      "kinds.*.costPercent",
      "kinds.*.costMinor",
      "kinds.*.worthMinor",
      "kinds.*.suggestedMinor",
      "kinds.*.retired",
    ],
  },
  summary: "Keep the menu in this order; a kind that is left out is retired, since the ledger names it",
  body: z.object({ kinds: z.array(menuKind).min(1).max(60) }),
  reply: done,
})

export const setRemedyLimits = route({
  name: "setRemedyLimits",
  method: "PUT",
  path: "/api/remedy-limits",
  access: keepers,
  over: { reading: getRemedyMenu, fields: ["limits"] },
  summary: "How much each role gives without asking: in one case, and to one customer within so many days",
  body: z.object({ limits: z.array(roleLimit).min(1).max(5) }),
  reply: done,
})
