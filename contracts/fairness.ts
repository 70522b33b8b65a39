import { z } from "zod"
import { leading, route } from "./route.ts"
import { id, instant, named } from "./shapes.ts"

/** The last so many days that can be looked at. */
export const fairnessPeriods = ["30", "90", "365"] as const

/** How many of each list are shown. */
export const mostUnthanked = 60

export const readFairness = route({
  name: "readFairness",
  method: "GET",
  path: "/api/kudos/fairness",
  access: { who: "person", roles: leading },
  summary:
    "Who and which team has gone unthanked, who mostly thanks each other, and what goes to the back office, in a unit or in all that one leads. No ranks, no points",
  query: z.object({ unit: id.optional(), days: z.enum(fairnessPeriods).default("90") }),
  reply: z.object({
    /** The unit that was asked for; null: all that one leads. */
    unit: named.nullable(),
    from: instant,
    /** Those who have worked here all that time. Somebody thanked by name and with their team is counted by name. */
    people: z.object({
      all: z.int(),
      byName: z.int(),
      withTeam: z.int(),
      /** Not by name: who was never thanked first, then who was so longest ago. */
      unthanked: z.array(named.extend({ job: z.string(), unit: named, last: instant.nullable() })).max(mostUnthanked),
    }),
    /** Teams of two and more, of which nobody was thanked, nor the team as a whole. */
    teams: z.object({
      all: z.int(),
      unthanked: z.array(named.extend({ people: z.int(), last: instant.nullable() })).max(mostUnthanked),
    }),
    /** Two who thank each other more than everyone else together. */
    rings: z.array(
      z.object({
        /** Two, by name. */
        people: z.array(named),
        /** Their thanks to each other, and all that the two gave. */
        between: z.int(),
        given: z.int(),
      }),
    ),
    /** Of the people, and of the thanks, so many in the back office; null where either part is so small that it would speak of persons. */
    backOffice: z.object({ people: z.int(), ofPeople: z.int(), thanks: z.int(), ofThanks: z.int() }).nullable(),
  }),
})
