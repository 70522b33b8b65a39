import { z } from "zod"
import { type Access, anyone, route, stewarding } from "./route.ts"
import { done, id } from "./shapes.ts"

/** Anyone while nothing has been set up; afterwards a steward. The door itself decides which of the two holds. */
const firstVisit: Access = anyone

// ---- "Drop in your reviews"

export const mostReviews = 5_000
const text = z.string().min(1).max(4_000_000)

const share = z.object({ n: z.int(), of: z.int(), value: z.number(), low: z.number(), high: z.number() })
/** For what customers complain of most, a standard to begin with; each screen says it in its reader's language. */
export const firstStandards = [
  "no-wait-without-a-word",
  "greet-first",
  "an-answer-or-who-has-it",
  "money-back",
  "no-surprise-on-the-bill",
  "late-is-said-before",
  "call-back-when-said",
  "tell-before-they-ask",
  "clean-enough-for-guests",
  "the-rule-serves",
  "own-it-until-right",
] as const
export type FirstStandard = (typeof firstStandards)[number]

const quote = z.object({ line: z.int(), words: z.string() })
export type Quote = z.infer<typeof quote>

/** Each finding that is withheld because too little speaks for it, with what there was and what would do. */
const thin = z.object({
  about: z.enum(["themes", "thank", "rescue", "rule"]),
  why: z.enum([
    "few-comments",
    "nothing-shared",
    "nobody-named",
    "nobody-in-need",
    "no-rule-blamed",
    "blamed-too-seldom",
  ]),
  have: z.int(),
  need: z.int(),
})

export const reviewsReading = z.object({
  /** Comments with words that were read; rows that had none. */
  read: z.int(),
  empty: z.int(),
  /** Where scores came with the words: their mean, on their scale. */
  score: z
    .object({
      n: z.int(),
      scale: z.object({ low: z.number(), high: z.number() }),
      mean: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    })
    .nullable(),
  happy: share,
  unhappy: share,
  themes: z.array(
    z.object({ key: z.string(), words: z.array(z.string()), share, unhappy: share, quotes: z.array(quote) }),
  ),
  /** Comments that no theme covers. */
  uncoded: share,
  thank: z.array(z.object({ name: z.string(), n: z.int(), quotes: z.array(quote) })),
  /** `why`: danger, discrimination, legal, leaving, asks, no-reply, lowest-score, very-unhappy. */
  rescue: z.array(quote.extend({ why: z.array(z.string()), name: z.string().nullable() })),
  rule: z.object({ rule: z.string(), n: z.int(), quotes: z.array(z.string()) }).nullable(),
  /** Tomorrow's line-up, ready to print. */
  lineUp: z.object({
    standard: z.enum(firstStandards),
    story: quote.nullable(),
    miss: quote.nullable(),
  }),
  thin: z.array(thin),
})
export type ReviewsReading = z.infer<typeof reviewsReading>

export const readReviews = route({
  name: "readReviews",
  method: "POST",
  path: "/api/doors/reviews",
  access: firstVisit,
  summary: "Drop in reviews: what customers say, whom to thank, whom to rescue. Nothing is kept",
  body: z.object({ text }),
  bodyLimit: 9_000_000,
  reply: reviewsReading,
})

export const keepReviews = route({
  name: "keepReviews",
  method: "POST",
  path: "/api/doors/reviews/kept",
  access: { who: "person", roles: stewarding },
  summary: "Keep dropped reviews as the start of the organisation: feedback, as history",
  body: z.object({ text }),
  bodyLimit: 9_000_000,
  reply: z.object({ importId: id, kept: z.int(), duplicates: z.int() }),
  status: 201,
})

// ---- "Explore the sample"

export const sampleKinds = ["airline", "bakery"] as const

/** What is being made at this moment, and how many: customers met, or the month that goes by. */
export const sampleStep = z.object({
  key: z.enum(["founding", "customers", "standards", "year", "cases", "thanks", "line-up", "ready"]),
  count: z.int().nullable(),
})
export type SampleStep = z.infer<typeof sampleStep>

export const openSample = route({
  name: "openSample",
  method: "POST",
  path: "/api/doors/sample",
  access: firstVisit,
  summary: "Fill an empty installation with a sample organisation; asked again while it fills, it only says so",
  body: z.object({ kind: z.enum(sampleKinds) }),
  reply: done,
  status: 202,
})

export const getSampleProgress = route({
  name: "getSampleProgress",
  method: "GET",
  path: "/api/doors/sample",
  access: anyone,
  summary: "How far the sample is",
  reply: z.object({
    state: z.enum(["none", "filling", "ready", "failed"]),
    share: z.number().min(0).max(1),
    /** Null unless it is being filled. */
    step: sampleStep.nullable(),
    failure: z.string().nullable(),
    /** The story that it opens on, told as a Trace. */
    story: z.object({ kind: z.string(), id }).nullable(),
    /** Whom one can be in the sample. */
    people: z.array(z.object({ id, name: z.string(), role: z.string(), job: z.string(), unit: z.string() })),
  }),
})

export const enterSample = route({
  name: "enterSample",
  method: "POST",
  path: "/api/doors/sample/session",
  access: anyone,
  summary: "Look around in the sample as one of its people; only a sample lets you",
  body: z.object({ personId: id }),
  reply: done,
})
