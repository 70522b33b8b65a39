import { z } from "zod"
import { route } from "./route.ts"

/** How often charts signal without a reason, and how soon with one: what a signal is worth. */
export const readFalseSignals = route({
  name: "readFalseSignals",
  method: "GET",
  path: "/api/false-signals",
  access: { who: "person", pin: true, scope: "read" },
  summary: "How often charts of pure noise signal, and how soon a lasting shift is found: simulated, and held by tests",
  reply: z.object({
    /** The share of charts of so many points on which chance alone signals: by the two rules in use, and by all four. */
    rates: z.array(
      z.object({ chart: z.enum(["xmr", "p", "u", "c"]), points: z.int(), alerts: z.number(), all: z.number() }),
    ),
    /** The share of lasting shifts of one standard deviation found within so many points, by how many points came before. */
    found: z.array(
      z.object({
        before: z.int(),
        median: z.int(),
        within: z.array(z.object({ points: z.int(), share: z.number() })),
      }),
    ),
  }),
})

export const saveFalseSignals = route({
  name: "saveFalseSignals",
  method: "GET",
  path: "/api/false-signals.csv",
  access: { who: "person", pin: true, scope: "read" },
  summary: "How often charts of pure noise signal, as CSV",
  reply: { media: "text/csv; charset=utf-8" },
})
