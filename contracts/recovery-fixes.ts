import { z } from "zod"
import { measureKey, verdict } from "./measure-figure.ts"
import { caseRow } from "./recovery-case-row.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, id, instant, line, named, someWords } from "./shapes.ts"

const colleague: Access = { who: "person" }

export const landings = ["policy", "lesson", "standard", "idea", "product", "supplier", "process"] as const

export const fix = z.object({
  id,
  title: z.string(),
  what: z.string(),
  cause: named,
  owner: named,
  dueOn: day,
  landsIn: z.enum(landings),
  /** Which one, in words or as an address. */
  landsAt: z.string().nullable(),
  standard: named.nullable(),
  measure: z.string(),
  unit: named.nullable(),
  weDid: z.string().nullable(),
  doneOn: day.nullable(),
  cases: z.int(),
  /** What the chart came to say, told once to everybody concerned; null while it is too early. */
  verdict: z.enum(["improved", "worse", "no-signal", "higher", "lower"]).nullable(),
  verdictAt: instant.nullable(),
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
  reply: fix.extend({
    caseRows: z.array(caseRow),
    /** Who reported what it mends, and has been told that it is done. */
    reportersTold: z.int(),
    /** What the charts say of it, once it is done: one for each measure it was marked on. */
    verdicts: z.array(verdict.extend({ changeId: id, measure: measureKey, unitId: id.nullable(), day })),
  }),
})

export const listFixVerdicts = route({
  name: "listFixVerdicts",
  method: "GET",
  path: "/api/fixes/verdicts",
  access: colleague,
  summary: "Whether the fixes that were done last moved what they should, in a word each",
  reply: z.object({ verdicts: z.array(z.object({ fixId: id, word: verdict.shape.word })) }),
})

export const planFix = route({
  name: "planFix",
  method: "POST",
  path: "/api/fixes",
  access: { who: "person", roles: leading },
  once: true,
  summary: "Plan a fix for a cause: who, by when, where it lands, which measure it should move",
  body: z.object({
    causeId: id,
    title: line(200),
    what: someWords(4000),
    ownerId: id,
    dueOn: day,
    landsIn: z.enum(landings),
    landsAt: line(300).nullable().default(null),
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
