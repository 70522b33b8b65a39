import { z } from "zod"
import { lineUpCard, lineUpHeld } from "./line-up.ts"
import { anyone, everyone, route } from "./route.ts"
import { day, done, id, instant, named } from "./shapes.ts"

/** The line-up as a team holds it round its shared device, and each on their own phone. On the device nobody is signed in. */

export const getLineUpRound = route({
  name: "getLineUpRound",
  method: "GET",
  path: "/api/line-up/round",
  access: anyone,
  summary: "Today's card and tomorrow's on a team's registered shared device, and who of the team is here",
  reply: z.object({
    /** By which the device itself knows what day it is. */
    timeZone: z.string(),
    today: day,
    cards: z.array(lineUpCard),
    /** Here: at today's line-up. Nothing is told of other days. */
    team: z.array(named.extend({ here: z.boolean() })),
    held: lineUpHeld,
  }),
})

/** A tap on a name that was a mistake is taken back on its device for so long. */
export const takeBackWithinMinutes = 10

export const attendLineUp = route({
  name: "attendLineUp",
  method: "POST",
  path: "/api/line-up/round/attendance",
  access: anyone,
  summary:
    "Keep who of the team is here, by name, on its shared device, and which tap was a mistake; what it kept without a connection may come up to a week later",
  body: z.object({
    attendances: z
      .array(
        z.object({
          /** Made by the device, one for each tap: sent again, it counts once. */
          key: id,
          personId: id,
          day,
          at: instant,
        }),
      )
      .max(200),
    takenBack: z
      .array(
        z.object({
          key: id,
          /** The key of the tap that was a mistake, and its day. */
          tap: id,
          day,
          at: instant,
        }),
      )
      .max(200)
      .default([]),
  }),
  reply: z.object({
    /** The keys of what can never be kept: not of this team, of a day without a card, or taken back too late. The device forgets them. */
    refused: z.array(id),
  }),
})

export const attendMyLineUp = route({
  name: "attendMyLineUp",
  method: "PUT",
  path: "/api/my/line-up/attendance",
  access: everyone,
  summary: "Say that one is there at one's own team's line-up today; said twice, it holds once",
  body: z.object({ key: id }),
  reply: done,
})

export const takeBackMyAttendance = route({
  name: "takeBackMyAttendance",
  method: "DELETE",
  path: "/api/my/line-up/attendance",
  access: everyone,
  summary: "Say that one is not there at today's line-up after all, whoever said so; said twice, it holds once",
  reply: done,
})
