import { z } from "zod"
import { route } from "./route.ts"
import { byId, day, id, instant } from "./shapes.ts"

/** A calendar month, "2026-11". */
const month = z
  .string()
  .length(7)
  .regex(/^\d{4}-\d{2}$/)

/**
 * What tells whether a standard is lived: kudos and published stories that show it; awards presented that honour it; people who said yes to it; days on which a line-up rehearsed it; replies to customers
 * whose template lives it; cases that broke it; fixes that were carried out and cite it; decisions of leaders that
 * serve or cost it.
 */
export const signs = [
  "kudos",
  "stories",
  "awards",
  "acknowledgements",
  "line-ups",
  "replies",
  "cases",
  "fixes",
  "decisions",
] as const

export const getLived = route({
  name: "getLived",
  method: "GET",
  path: "/api/standards/:id/lived",
  access: { who: "person", pin: true, scope: "read" },
  summary: "Whether a standard is lived: what cites it, of the whole organisation, month by month over twelve months",
  params: byId,
  reply: z.object({
    /** The earliest first; the last one is not over yet. In the organisation's time zone. */
    months: z.array(month).length(12),
    /** The month of its first wording: before that, nothing could cite it. */
    since: month,
    signs: z.array(
      z.object({
        sign: z.enum(signs),
        /** One for each month; nothing is a 0, and never left out. */
        counts: z.array(z.int()).length(12),
        /** The last day ever, also before these months. */
        last: day.nullable(),
        /** The newest of what was counted, as far as the reader may see it, the newest first; none of yeses and decisions. */
        newest: z
          .array(z.object({ kind: z.string(), id, title: z.string(), at: instant.nullable(), href: z.string() }))
          .max(3),
      }),
    ),
    /** Who works here and was asked to say yes to the wording in force, and how many of them have; null when nobody was asked. */
    asked: z.object({ people: z.int(), saidYes: z.int() }).nullable(),
  }),
})
