import { z } from "zod"
import { type Access, leading, route } from "./route.ts"
import { byId, done, id, instant, named } from "./shapes.ts"

const presenter: Access = { who: "person", roles: leading }

/** The demonstration on two phones: one is a customer's, the other screen shows what comes of their answer, and no measure counts it. */
export const demonstration = z.object({
  id,
  unit: named,
  /** What the code leads to; `trial` while no public address has been set, so that it works in this network only. */
  link: z.object({ url: z.string(), trial: z.boolean() }),
  /** The code of `link.url`: a square of `side` modules, and the SVG path of the dark ones. */
  code: z.object({ side: z.int(), path: z.string() }),
  answeredAt: instant.nullable(),
  /** The case that the answer opened; null while there is none, and for an answer that needs none. */
  caseId: id.nullable(),
})

export const startDemonstration = route({
  name: "startDemonstration",
  method: "POST",
  path: "/api/demonstrations",
  access: presenter,
  summary: "Begin a demonstration: a survey of its own, and a code to scan that only this demonstration has",
  reply: byId,
  status: 201,
})

export const getDemonstrations = route({
  name: "getDemonstrations",
  method: "GET",
  path: "/api/demonstrations",
  access: presenter,
  summary: "How much demonstrations have left in lists: what could be cleared",
  reply: z.object({ answers: z.int(), cases: z.int() }),
})

export const clearDemonstrations = route({
  name: "clearDemonstrations",
  method: "PUT",
  path: "/api/demonstrations/clearance",
  access: presenter,
  summary: "Clear what demonstrations left until now from every list; the records stay, for the audit",
  reply: done,
})

export const getDemonstration = route({
  name: "getDemonstration",
  method: "GET",
  path: "/api/demonstrations/:id",
  access: presenter,
  summary: "How far my demonstration has come",
  params: byId,
  reply: demonstration,
})
