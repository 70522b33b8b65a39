import { z } from "zod"
import { type Access, leading, route } from "./route.ts"
import { day, done, id, money, named } from "./shapes.ts"

/** What a unit may spend on putting things right in a period. It warns; a firm one asks who leads above. */

const leads: Access = { who: "person", roles: leading }
const ofUnit = z.object({ id, from: day })

export const remedyBudget = z.object({
  unit: named,
  fromDay: day,
  untilDay: day,
  amount: money,
  /** By what remedies cost us; of the unit and everything below it. */
  spent: money,
  /** Below zero where it was overspent. */
  left: money,
  firm: z.boolean(),
  word: z.enum(["well", "nearly", "spent"]),
  /** The share of the period that is over, 0 to 1. */
  passed: z.number(),
  /** What was spent beside what even spending would have come to by now. */
  pace: z.enum(["too-early", "under", "even", "over"]),
})

export const listRemedyBudgets = route({
  name: "listRemedyBudgets",
  method: "GET",
  path: "/api/remedy-budgets",
  access: leads,
  summary: "What the units I lead may spend on putting right, what they have spent, and what is left",
  reply: z.object({
    today: day,
    currency: money.shape.currency,
    budgets: z.array(remedyBudget),
    /** The units whose budget I may set. */
    maySetFor: z.array(named),
  }),
})

export const setRemedyBudget = route({
  name: "setRemedyBudget",
  method: "PUT",
  path: "/api/units/:id/remedy-budgets/:from",
  access: leads,
  summary: "Set what a unit and those below it may spend on putting right, from this day on",
  params: ofUnit,
  body: z.object({ untilDay: day, amountMinor: z.int().min(1).max(1_000_000_000_000), firm: z.boolean() }),
  reply: done,
})

export const removeRemedyBudget = route({
  name: "removeRemedyBudget",
  method: "DELETE",
  path: "/api/units/:id/remedy-budgets/:from",
  access: leads,
  summary: "Take a unit's budget away; what was given stays in the ledger",
  params: ofUnit,
  reply: done,
})
