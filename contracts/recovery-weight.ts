import { z } from "zod"
import { getCase } from "./recovery-case.ts"
import { impacts } from "./recovery-desk.ts"
import { severities } from "./recovery-severity.ts"
import { route } from "./route.ts"
import { byId, done, line } from "./shapes.ts"

export const weighCase = route({
  name: "weighCase",
  method: "PUT",
  path: "/api/cases/:id/weight",
  access: { who: "person" },
  over: { reading: getCase, fields: ["severity", "impact", "remedySought", "reference"] },
  summary: "Say how serious a case is, what it cost the customer, what they ask for, and what they call it by",
  params: byId,
  body: z.object({
    severity: z.enum(severities),
    impact: z.enum(impacts).nullable(),
    remedySought: line(300).nullable(),
    reference: line(120).nullable(),
  }),
  reply: done,
})
