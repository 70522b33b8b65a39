import { z } from "zod"
import { measureFigure, measureFormat, verdict } from "./measure-figure.ts"
import { measureDefinition } from "./measures.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, day, done, id, instant, line, named } from "./shapes.ts"

/** Screens on a team's wall: read from afar by whoever passes, without anyone signed in. */

/** What a wall may show: never a person's figure, never a customer's words unmasked. */
export const wallPart = z.enum(["figures", "thanks", "standard", "promises"])
export type WallPart = z.output<typeof wallPart>

const wallPlan = z.object({
  name: line(200),
  parts: z.array(wallPart).min(1).max(wallPart.options.length),
  /** How long each part stays, in seconds. */
  seconds: z.int().min(5).max(300),
})

/** Held by its link alone; without one, as unknown as a wall that was taken down. */
const byWallLink: Access = { who: "link", purpose: "wall" }
const byToken = z.object({ token: z.string().max(100) })

export const listWalls = route({
  name: "listWalls",
  method: "GET",
  path: "/api/walls",
  access: { who: "person", roles: leading },
  summary: "The walls of the units that one leads, each with the link that shows it",
  reply: z.object({
    walls: z.array(
      wallPlan.extend({
        id,
        unit: named,
        hungAt: instant,
        /** Where the wall is shown; whoever has it sees the wall. */
        link: z.string(),
        /** The link holds until then, and is renewed by hanging the wall anew. */
        linkEndsAt: instant,
      }),
    ),
  }),
})

export const hangWall = route({
  name: "hangWall",
  method: "POST",
  path: "/api/walls",
  access: { who: "person", roles: leading },
  summary: "Hang a wall: which unit, what it shows; leads within their reach",
  body: wallPlan.extend({ unitId: id }),
  reply: z.object({ id, token: z.string() }),
  status: 201,
})

export const changeWall = route({
  name: "changeWall",
  method: "PUT",
  path: "/api/walls/:id",
  access: { who: "person", roles: leading },
  summary: "Change what a wall shows; the screen follows by itself",
  params: byId,
  body: wallPlan,
  reply: done,
})

export const takeWallDown = route({
  name: "takeWallDown",
  method: "DELETE",
  path: "/api/walls/:id",
  access: { who: "person", roles: leading },
  summary: "Take a wall down: its link holds no longer, and the screen says so",
  params: byId,
  reply: done,
})

export const readWall = route({
  name: "readWall",
  method: "GET",
  path: "/api/wall/:token",
  access: byWallLink,
  summary: "What a wall shows now",
  params: byToken,
  reply: wallPlan.extend({
    unit: named,
    at: instant,
    /** Today by the unit's calendar. */
    day,
    figures: z.object({
      /** The unit that they are of: the nearest one above, where the wall's own is too small to be shown to passers-by. */
      of: named.nullable(),
      from: day,
      to: day,
      items: z.array(
        z.object({ figure: measureFigure, format: measureFormat, subject: measureDefinition.shape.subject, verdict }),
      ),
    }),
    /** The latest first. Customers' words come masked but for the names of those they thank. */
    thanks: z.array(
      z.object({ id, words: z.string(), people: z.array(z.string()), fromCustomer: z.boolean(), at: instant }),
    ),
    standard: named.extend({ behaviour: z.string() }).nullable(),
    /** How many promises to customers are due today, and when; not to whom, and not whose. */
    promises: z.object({ due: z.array(instant) }),
  }),
})
export type Wall = z.output<typeof readWall.reply>

export const followWall = route({
  name: "followWall",
  method: "GET",
  path: "/api/wall/:token/live",
  access: byWallLink,
  summary: "Tells a wall that something on it may have changed",
  params: byToken,
  reply: { media: "text/event-stream" },
})
