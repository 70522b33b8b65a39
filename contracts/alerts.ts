import { z } from "zod"
import { evenSaying } from "./even-handedness.ts"
import { grain, measureKey, verdict } from "./measure-figure.ts"
import { type Access, route } from "./route.ts"
import { byId, day, done, id, instant, line, named } from "./shapes.ts"

const mine: Access = { who: "person", pin: true }

/** Something beyond chance that one person was told of, once. */
const alert = z.object({
  id,
  measure: measureKey,
  /** Null: the whole company. */
  unit: named.nullable(),
  touchpoint: named.nullable(),
  told: z.discriminatedUnion("kind", [
    /** A point beyond the limits, or a run of eight or more, on this chart. */
    z.object({ kind: z.literal("chart"), grain, word: verdict.shape.word, says: verdict.shape.says }),
    /** Those who spend little are served worse. */
    z.object({ kind: z.literal("even"), says: z.array(evenSaying) }),
  ]),
  sentence: z.string(),
  since: day,
  toldAt: instant,
  toldTo: named,
  /** That the person looked, with what they found. */
  looked: z.object({ at: instant, words: z.string() }).nullable(),
})
export type Alert = z.output<typeof alert>

/** What is watched, and what it costs: the expected number of false alarms a year does not rise with the number of charts. */
const watch = z.object({
  charts: z.int(),
  looksAYear: z.int(),
  falseAlarmsAYear: z.number(),
  /** A signal is told when chance alone would make it at one look in so many, or more rarely; null before the first round. */
  oneIn: z.int().nullable(),
})

export const listMyAlerts = route({
  name: "listMyAlerts",
  method: "GET",
  path: "/api/alerts/mine",
  access: mine,
  summary:
    "The signals that one was told of and has not looked at yet, the latest first; how many false alarms are to be expected",
  reply: z.object({ items: z.array(alert), watch }),
})

export const listChartAlerts = route({
  name: "listChartAlerts",
  method: "GET",
  path: "/api/measures/:key/alerts",
  access: mine,
  summary:
    "Who was told of signals on this chart, and what they found; of units within one's reach, and of the whole company",
  params: z.object({ key: measureKey }),
  query: z.object({ unit: id.optional(), touchpoint: id.optional() }),
  reply: z.object({ items: z.array(alert) }),
})

export const lookAtAlert = route({
  name: "lookAtAlert",
  method: "PUT",
  path: "/api/alerts/:id/look",
  access: mine,
  summary: "Say that one has looked at a signal one was told of, and in a word why it is so",
  params: byId,
  body: z.object({ words: line(500) }),
  reply: done,
})
