import { z } from "zod"
import { interval, measureFigure } from "./measure-figure.ts"
import { type Access, route } from "./route.ts"
import { day, id, named } from "./shapes.ts"

/** What goes with a score: of all that a survey lets customers rate, how much each part accounts for. */

const open: Access = { who: "person", pin: true, scope: "read" }

/** The sentences about drivers, in plain English; what goes into them is given as values. */
export const driversWords = {
  noSurvey:
    "No survey asks for a score and, beside it, for ratings of its parts. Ask both in one survey, and this says which parts go with the score.",
  hidden: "Too few people work here, so this is kept back.",
  tooFew:
    "Too few to say: {{n}} answered “{{outcome}}” together with what they rated, and it takes at least {{needed}}.",
  tooFewYet: "Nobody has answered “{{outcome}}” together with a rating yet; it takes at least {{needed}}.",
  "no-spread": "Everyone who answered “{{outcome}}” gave the same answer, so nothing can go with it.",
  copies: "What was rated is answered so much alike that its parts cannot be told from one another.",
  with: "Of what was rated, “{{first}}” goes most with “{{outcome}}”: it accounts for {{share}} of the ups and downs, likely between {{low}} and {{high}}.",
  against:
    "Of what was rated, “{{first}}” goes most against “{{outcome}}”: it accounts for {{share}} of the ups and downs, likely between {{low}} and {{high}}.",
  only: "“{{first}}” accounts for {{share}} of the ups and downs of “{{outcome}}”, likely between {{low}} and {{high}}.",
  first: "With {{n}} answers it is more than chance that it comes first.",
  order:
    "With {{n}} answers the order of the first two is not certain; about {{needed}} would settle it, if they differ as much as it seems.",
  alike: "With {{n}} answers the order of the first two is not certain: they account for about as much.",
  together: "All parts together account for {{share}}; the rest lies in other things, chance among them.",
  statedSame: "Asked what matters most, people name the same.",
  statedOther: "Asked what matters most, people name “{{stated}}” first.",
  missing: "{{share}} of the ratings were not given; nothing was put in their place.",
  complete: "What was left out by some does not fit together, so only the {{n}} who rated everything count.",
} as const

export const driverSaying = z.object({
  key: z.enum(Object.keys(driversWords) as (keyof typeof driversWords)[]),
  values: z.record(
    z.string(),
    z.discriminatedUnion("as", [
      z.object({ as: z.literal("text"), value: z.string() }),
      z.object({ as: z.literal("number"), value: z.number() }),
      z.object({ as: z.literal("share"), value: z.number() }),
    ]),
  ),
})
export type DriverSaying = z.output<typeof driverSaying>

/** A question by its id, as it was asked, in the reader's language. */
const asked = z.object({ question: z.string(), text: z.string() })

export const driver = asked.extend({
  ...interval.shape,
  /** The share of the outcome's ups and downs (its variance) that it accounts for; all together make R². */
  value: z.number(),
  /** The same with every answer counted by its weight; null where all weigh the same. */
  weighted: interval.extend({ value: z.number() }).nullable(),
  /** With the outcome alone, −1 to 1; below 0 the two go against each other. */
  correlation: z.number(),
  /** How many gave both. */
  n: z.int(),
  /** How important people say it is: the share who named it, or the mean of their answers laid on 0 to 1. Null where nobody was asked. */
  stated: z.number().nullable(),
})

/** Where there is nothing to say, `kind` tells why, and the sentence what would do. */
export const driversFilters = z.object({
  /** The one with the most answers unless told. */
  survey: id.optional(),
  /** A unit with everything below it; without one, the whole company. */
  unit: id.optional(),
  from: day.optional(),
  to: day.optional(),
  /** The id of the question whose ups and downs are explained; the most general score unless told. */
  outcome: z.string().max(80).optional(),
})
export type DriversFilters = z.output<typeof driversFilters>

const driversReply = z.object({
  kind: z.enum(["found", "too-few", "no-spread", "copies", "no-survey", "hidden"]),
  sentence: z.string(),
  says: z.array(driverSaying),
  /** Those in which drivers can be asked for. */
  surveys: z.array(named),
  survey: named.nullable(),
  outcomes: z.array(asked),
  outcome: asked.nullable(),
  hidden: measureFigure.shape.hidden,
  /** The days that count, where they are others than were asked for: answers of others are counted in whole months. */
  counted: measureFigure.shape.counted,
  /** The most important first. */
  drivers: z.array(driver),
  /** lmg: every order of the parts; relative-weights: Johnson's, for more than twelve. */
  method: z.enum(["lmg", "relative-weights"]).nullable(),
  rSquared: interval.extend({ value: z.number() }).nullable(),
  rSquaredWeighted: interval.extend({ value: z.number() }).nullable(),
  /** Responses with the outcome and some rating; null where it is kept back. */
  n: z.int().nullable(),
  needed: z.int().nullable(),
  /** The share of their ratings that were not given, 0 to 1. */
  missing: z.number().nullable(),
  /** pairs: what two questions have in common comes from those who answered both; complete: from those who answered all. */
  handled: z.enum(["pairs", "complete"]).nullable(),
  /** Whether the first is surely first; if not, about how many answers would tell, where that is within reason. */
  order: z.object({ sure: z.boolean(), needed: z.int().nullable() }).nullable(),
  leftOut: z.array(asked.extend({ why: z.enum(["no-spread", "too-few"]), n: z.int() })),
  /** The question, or the first of those, in which people said what matters to them. */
  statedIn: asked.nullable(),
  /** Only the latest answers were read, because there are more than that. */
  capped: z.int().nullable(),
})
export type Drivers = z.output<typeof driversReply>

export const readDrivers = route({
  name: "readDrivers",
  method: "GET",
  path: "/api/drivers",
  access: open,
  summary:
    "What goes with a score: how much each rated part of a survey accounts for, with intervals, or why that cannot be said",
  query: driversFilters,
  reply: driversReply,
})

export const saveDrivers = route({
  name: "saveDrivers",
  method: "GET",
  path: "/api/drivers.csv",
  access: open,
  summary: "What goes with a score, as CSV",
  query: driversFilters,
  reply: { media: "text/csv; charset=utf-8" },
})
