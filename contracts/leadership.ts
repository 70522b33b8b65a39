import { z } from "zod"
import { type Access, everyone, leading, route } from "./route.ts"
import { byId, day, done, id, line, named, someWords, words } from "./shapes.ts"

const leader: Access = { who: "person", roles: leading }

export const deedKinds = [
  "front-line-hours",
  "customers-called",
  "cases-taken",
  "thanks-written",
  "line-ups-led",
] as const

/** Kept by its day, kept later, not kept (its leader says so, or its day has passed and nobody said anything), or still open. */
export const commitmentState = z.enum(["open", "kept", "kept-late", "not-kept"])

const commitment = z.object({
  id,
  what: z.string(),
  dueOn: day,
  state: commitmentState,
  /** What its leader said of how it went; "" where nothing. */
  words: z.string(),
})

/** Hours, customers, cases, thanks or line-ups of one leader in these weeks. */
const deedSum = z.object({ kind: z.enum(deedKinds), amount: z.int() })

const decision = z.object({
  id,
  title: z.string(),
  why: z.string(),
  day,
  by: named,
  standards: z.array(named.extend({ effect: z.enum(["serves", "costs"]) })),
})

export const getLeaders = route({
  name: "getLeaders",
  method: "GET",
  path: "/api/leaders",
  access: { who: "person", pin: true, scope: "read" },
  summary:
    "What our leaders did in the last thirteen weeks: commitments kept and not kept alike, deeds, decisions of weight",
  reply: z.object({
    since: day,
    /** In the organisation's time zone. */
    today: day,
    /** By name, and in no other order. At most 300. */
    leaders: z.array(
      z.object({ person: named, unit: z.string(), commitments: z.array(commitment), deeds: z.array(deedSum) }),
    ),
    /** The latest first, at most 100. */
    decisions: z.array(decision),
  }),
})

export const getDecision = route({
  name: "getDecision",
  method: "GET",
  path: "/api/leaders/decisions/:id",
  access: { who: "person", pin: true, scope: "read" },
  summary: "One decision of weight, however long ago, with the standards it serves or costs",
  params: byId,
  reply: decision.extend({
    /** The later record that has taken its place. */
    correctedBy: id.nullable(),
    /** In the organisation's time zone. */
    today: day,
  }),
})

export const listDecisionsOn = route({
  name: "listDecisionsOn",
  method: "GET",
  path: "/api/standards/:id/decisions",
  access: { who: "person", pin: true, scope: "read" },
  summary: "The decisions of weight that serve or cost a standard, the latest first, at most 50",
  params: byId,
  reply: z.object({ decisions: z.array(decision.extend({ effect: z.enum(["serves", "costs"]) })) }),
})

export const getMyLeading = route({
  name: "getMyLeading",
  method: "GET",
  path: "/api/leaders/me",
  access: everyone,
  summary: "My own commitments that are due within a week or passed without a word, and what I logged last",
  reply: z.object({
    due: z.array(commitment),
    /** The latest first, at most 20, without what was corrected. */
    deeds: z.array(z.object({ id, kind: z.enum(deedKinds), amount: z.int(), day, words: z.string() })),
  }),
})

export const commit = route({
  name: "commit",
  method: "POST",
  path: "/api/leaders/commitments",
  access: leader,
  once: true,
  summary: "Say before everybody what one will do, and by when",
  body: z.object({ what: line(300), dueOn: day }),
  reply: byId,
  status: 201,
})

export const tellOutcome = route({
  name: "tellOutcome",
  method: "POST",
  path: "/api/leaders/commitments/:id/outcomes",
  access: leader,
  once: true,
  summary: "Say whether one's own commitment was kept; said again, the latest holds, and what was said before stays",
  params: byId,
  body: z.object({ kept: z.boolean(), words: words(500).default("") }),
  reply: done,
})

export const logDeed = route({
  name: "logDeed",
  method: "POST",
  path: "/api/leaders/deeds",
  access: leader,
  once: true,
  summary: "Log what one did among customers and colleagues; a correction takes the place of one's own earlier row",
  body: z.object({
    kind: z.enum(deedKinds),
    /** 0 only to take back what was logged. */
    amount: z.int().min(0).max(500),
    day,
    words: words(300).default(""),
    corrects: id.nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const recordDecision = route({
  name: "recordDecision",
  method: "POST",
  path: "/api/leaders/decisions",
  access: leader,
  once: true,
  summary:
    "Record a decision of weight with the standards it serves or costs; a correction takes one's own earlier one's place",
  body: z.object({
    title: line(200),
    why: someWords(2000),
    day,
    standards: z
      .array(z.object({ id, effect: z.enum(["serves", "costs"]) }))
      .min(1)
      .max(20),
    corrects: id.nullable().default(null),
  }),
  reply: byId,
  status: 201,
})
