import { z } from "zod"
import { measureFilters, measureKey, verdict } from "./measure-figure.ts"
import { type Access, route } from "./route.ts"
import { named } from "./shapes.ts"

const open: Access = { who: "person", pin: true, scope: "read" }

/** What has moved by more than chance, wherever one would look next: the whole, its parts, its touchpoints. */
export const listMoved = route({
  name: "listMoved",
  method: "GET",
  path: "/api/measures/moved",
  access: open,
  summary: "Which measures carry a signal now: of a unit, of each part directly below it, of each touchpoint",
  query: measureFilters.omit({ from: true }),
  reply: z.object({
    items: z.array(
      z.object({
        measure: measureKey,
        /** Null: the unit, or the company, that was asked about. */
        part: z.object({ kind: z.enum(["unit", "touchpoint"]), ...named.shape }).nullable(),
        verdict,
      }),
    ),
    /** How many charts had enough points to be judged, and how many of them chance alone would make carry a signal. */
    charts: z.int(),
    byChance: z.number(),
  }),
})
export type Moved = z.output<typeof listMoved.reply>
