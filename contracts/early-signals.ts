import { z } from "zod"
import { measureFigure } from "./measure-figure.ts"
import { type Access, everyone, route } from "./route.ts"
import { byId, day, done, id, instant, line, named } from "./shapes.ts"

/** What tells of trouble before a customer does: frictions noted by staff, and promises about to break. How waits run, the measures tell. */

const open: Access = { who: "person", pin: true, scope: "read" }

export const friction = z.object({
  id,
  what: z.string(),
  unit: named,
  touchpoint: named.nullable(),
  notedAt: instant,
  /** When it was mended: marked so, or the day its fix was done. Null while it may come again. */
  mendedOn: day.nullable(),
  mendedWords: z.string().nullable(),
  /** The fix that is to end it. */
  fix: z.object({ id, title: z.string() }).nullable(),
  /** Whether the caller may mark it mended. */
  mayMend: z.boolean(),
})
export type Friction = z.output<typeof friction>

export const earlyFilters = z.object({ unit: id.optional(), from: day.optional(), to: day.optional() })

const earlyReply = z.object({
  from: day,
  to: day,
  unit: named.nullable(),
  /** Noted in these days, and of these mended by now: fixed before anyone complained. */
  noted: z.int(),
  mended: z.int(),
  /** Open promises to customers here: those due within a day, and those whose time has passed; null where they are kept back, as `hidden` says why. */
  promises: z.object({ soon: z.int().nullable(), late: z.int().nullable(), hidden: measureFigure.shape.hidden }),
  /** The latest first; at most 50. */
  frictions: z.array(friction),
})
export type EarlySignals = z.output<typeof earlyReply>

export const readEarlySignals = route({
  name: "readEarlySignals",
  method: "GET",
  path: "/api/early-signals",
  access: open,
  summary: "Frictions that staff noted and what became of them, and promises about to break",
  query: earlyFilters,
  reply: earlyReply,
})

export const saveFrictions = route({
  name: "saveFrictions",
  method: "GET",
  path: "/api/early-signals.csv",
  access: open,
  summary: "Frictions that staff noted, as CSV",
  query: earlyFilters,
  reply: { media: "text/csv; charset=utf-8" },
})

export const noteFriction = route({
  name: "noteFriction",
  method: "POST",
  path: "/api/frictions",
  access: everyone,
  once: true,
  summary: "This nearly went wrong: note it in ten seconds",
  body: z.object({ what: line(500), unitId: id, touchpointId: id.nullable().default(null) }),
  reply: byId,
  status: 201,
})

export const mendFriction = route({
  name: "mendFriction",
  method: "PUT",
  path: "/api/frictions/:id/mending",
  access: { who: "person" },
  summary: "Say that a friction is mended, or which fix is to end it",
  params: byId,
  body: z.object({ words: line(500).nullable().default(null), fixId: id.nullable().default(null) }),
  reply: done,
})
