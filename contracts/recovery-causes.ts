import { z } from "zod"
import { assumption, rangeText } from "./assumptions.ts"
import { interval } from "./measure-figure.ts"
import { getCase } from "./recovery-case.ts"
import { caseRow } from "./recovery-case-row.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, id, line, money, named, someWords, words } from "./shapes.ts"

const colleague: Access = { who: "person" }
const leads: Access = { who: "person", roles: leading }

export const causeNode = named.extend({
  parentId: id.nullable(),
  avoidable: z.boolean(),
  /** Whose process it lies in. */
  unit: named.nullable(),
  cases: z.int(),
  fixes: z.int(),
  retired: z.boolean(),
})
export type CauseNode = z.output<typeof causeNode>

export const setCause = route({
  name: "setCause",
  method: "PUT",
  path: "/api/cases/:id/cause",
  access: colleague,
  over: { reading: getCase, fields: ["cause.id", "causeWords", "ownError"] },
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
  summary: "The tree of causes, each with its number of cases; without those that were merged away",
  reply: z.object({ causes: z.array(causeNode) }),
})

const said = z.object({ name: line(), avoidable: z.boolean(), unitId: id.nullable() })

export const addCause = route({
  name: "addCause",
  method: "POST",
  path: "/api/causes",
  access: leads,
  once: true,
  summary: "Add a cause to the tree before any case has it",
  body: said.extend({ parentId: id.nullable() }),
  reply: byId,
  status: 201,
})

export const changeCause = route({
  name: "changeCause",
  method: "PUT",
  path: "/api/causes/:id",
  access: leads,
  over: { reading: listCauses, list: "causes", fields: ["name", "avoidable", "unit.id"] },
  summary: "Change what a cause is called, whether it could be avoided, and whose process it lies in",
  params: byId,
  body: said,
  reply: done,
})

export const moveCause = route({
  name: "moveCause",
  method: "PUT",
  path: "/api/causes/:id/place",
  access: leads,
  summary: "Hang a cause, with all below it, under another, or at the top",
  params: byId,
  body: z.object({ parentId: id.nullable() }),
  reply: done,
})

export const mergeCauses = route({
  name: "mergeCauses",
  method: "PUT",
  path: "/api/causes/:id/merger",
  access: leads,
  summary: "Two causes were one: cases, fixes and what hangs below go over to the other",
  params: byId,
  body: z.object({ into: id }),
  reply: done,
})

export const retireCause = route({
  name: "retireCause",
  method: "PUT",
  path: "/api/causes/:id/retirement",
  access: leads,
  summary: "A cause is chosen no more; the cases that have it keep it",
  params: byId,
  reply: done,
})

export const bringBackCause = route({
  name: "bringBackCause",
  method: "DELETE",
  path: "/api/causes/:id/retirement",
  access: leads,
  summary: "A retired cause may be chosen again",
  params: byId,
  reply: done,
})

export const getWhysOfCase = route({
  name: "getWhysOfCase",
  method: "GET",
  path: "/api/cases/:id/whys",
  access: colleague,
  summary: "Why it happened, asked up to five times",
  params: byId,
  reply: z.object({ whys: z.array(z.string()) }),
})

/** Five whys, each about the answer before. */
const whys = z.array(someWords(500)).max(5)

export const setWhysOfCase = route({
  name: "setWhysOfCase",
  method: "PUT",
  path: "/api/cases/:id/whys",
  access: colleague,
  over: { reading: getWhysOfCase, fields: ["whys"] },
  summary: "Ask why of one case, up to five times",
  params: byId,
  body: z.object({ whys }),
  reply: done,
})

/** Assumptions of one view, as ranges; money in minor units. */
export const costFilters = z.object({
  minutesACase: rangeText.optional(),
  anHour: rangeText.optional(),
  unhappyTell: rangeText.optional(),
  actsOnIt: rangeText.optional(),
  customerWorth: rangeText.optional(),
})
export type CostFilters = z.output<typeof costFilters>

/** What failures cost: what was given, the work, and the business that stands to be lost. */
export const failureCost = z.object({
  currency: money.shape.currency,
  cases: z.int(),
  /** By what remedies cost us, in minor units. */
  remedies: z.int(),
  /** The work on these cases, priced; null until minutes and an hour are said. */
  handling: interval.nullable(),
  /** Minutes that customers waited because somebody had to approve, those still waiting included. */
  approvalMinutes: z.int(),
  /** Cases that no customer has confirmed as put right: their business is at risk. */
  unconfirmed: z.int(),
  /** What these customers, and those whom they tell, may take elsewhere in a year; null until it is said what a customer is worth. */
  atRisk: interval.nullable(),
  assumptions: z.array(assumption),
})
export type FailureCost = z.output<typeof failureCost>

export const getCaseCost = route({
  name: "getCaseCost",
  method: "GET",
  path: "/api/cases/:id/cost",
  access: leads,
  summary: "What this failure costs: remedies, work, waiting for approvals, business at risk",
  params: byId,
  query: costFilters,
  reply: failureCost,
})

export const getCause = route({
  name: "getCause",
  method: "GET",
  path: "/api/causes/:id",
  access: colleague,
  summary: "One cause: where it hangs, why, what customers said, its cases and fixes",
  params: byId,
  reply: causeNode.extend({
    /** Where it went, of one that was merged away. */
    mergedInto: named.nullable(),
    /** From the top, without itself. */
    above: z.array(named),
    below: z.array(named),
    whys: z.array(z.string()),
    /** Themes of what customers said in its cases, and in those of causes below it. */
    themes: z.array(z.object({ theme: z.string(), cases: z.int() })),
    /** Its latest cases, those I may see; 50 at most. */
    caseRows: z.array(caseRow),
    fixRows: z.array(named.extend({ doneOn: day.nullable(), dueOn: day })),
    ownErrors: z.int(),
  }),
})

export const setWhysOfCause = route({
  name: "setWhysOfCause",
  method: "PUT",
  path: "/api/causes/:id/whys",
  access: leads,
  over: { reading: getCause, fields: ["whys"] },
  summary: "Ask why of a cause, up to five times",
  params: byId,
  body: z.object({ whys }),
  reply: done,
})

export const getCauseCost = route({
  name: "getCauseCost",
  method: "GET",
  path: "/api/causes/:id/cost",
  access: leads,
  summary: "What the failures of this cause, and of those below it, cost",
  params: byId,
  query: costFilters,
  reply: failureCost,
})

export const paretoFilters = z.object({
  unit: id.optional(),
  /** The 365 days up to today unless told. */
  from: day.optional(),
  to: day.optional(),
  /** top: each cause counts for the one at the top that it hangs under · unit: whose process it lies in */
  by: z.enum(["cause", "top", "theme", "unit"]).default("cause"),
  /** avoidable: only what could have been avoided. */
  only: z.enum(["all", "avoidable"]).default("all"),
})

const pareto = z.object({
  from: day,
  to: day,
  unit: named.nullable(),
  rows: z.array(
    z.object({
      /** Null for what has no page of its own: a theme. */
      id: id.nullable(),
      name: z.string(),
      count: z.int(),
      share: z.number(),
      cumulated: z.number(),
    }),
  ),
  /** How many of the first rows make up four fifths of all. */
  few: z.int(),
  counted: z.int(),
  /** Cases of these days without a cause (by theme: without words that have a theme). */
  without: z.int(),
})
export type Pareto = z.output<typeof pareto>

export const readPareto = route({
  name: "readPareto",
  method: "GET",
  path: "/api/causes/pareto",
  access: colleague,
  summary: "Which few causes make up most cases: by cause, by top of the tree, by theme, or by whose process",
  query: paretoFilters,
  reply: pareto,
})

export const savePareto = route({
  name: "savePareto",
  method: "GET",
  path: "/api/causes/pareto.csv",
  access: colleague,
  summary: "Which few causes make up most cases, as CSV",
  query: paretoFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
