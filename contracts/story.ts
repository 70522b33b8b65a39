import { z } from "zod"
import { everyone, route } from "./route.ts"
import { byId, id, instant, named } from "./shapes.ts"
import { storyState } from "./story-content.ts"

/** One story, as somebody reads it. */

/** A person in a story: whether they agreed that their name is in it; null while they have not said. */
const inStory = named.extend({ unit: named, agreed: z.boolean().nullable() })

/** How a story stands with the public page. */
export const storyPageState = z.object({
  /** A steward wants it there. */
  wanted: z.boolean(),
  /** It is there: everybody agreed. */
  shown: z.boolean(),
  /** How many who are in it have not agreed to be named there. */
  people: z.int(),
  /** What its customer says; "unreachable": nobody is known, or without an address. */
  customer: z.enum(["nobody", "unreachable", "unasked", "asked", "yes", "no"]),
})

export const story = z.object({
  id,
  state: storyState,
  title: z.string(),
  needed: z.string(),
  done: z.string(),
  ended: z.string(),
  tip: z.string(),
  tags: z.array(z.string()),
  unit: named,
  standards: z.array(named),
  author: named,
  /** On the board those who agreed; before, all who are in it. */
  people: z.array(inStory),
  /** How many more are in it and are not named. */
  unnamed: z.int(),
  /** What the customer said, masked; "" where the story starts from none. */
  customerWords: z.string(),
  kudosId: id.nullable(),
  responseId: id.nullable(),
  /** The case that it tells of, for those who may see it. */
  caseId: id.nullable(),
  changedAt: instant,
  publishedAt: instant.nullable(),
  replies: z.int(),
  /** Where I am in it: what I said. */
  mine: z.object({ agreed: z.boolean().nullable(), public: z.boolean() }).nullable(),
  /** On the board, for its author and for stewards. */
  page: storyPageState.nullable(),
  /** How it came onto the board; for its author and for stewards. */
  steps: z.array(
    z.object({
      step: z.enum(["submitted", "returned", "published", "withdrawn"]),
      by: named,
      remark: z.string(),
      at: instant,
    }),
  ),
  may: z.object({
    rewrite: z.boolean(),
    discard: z.boolean(),
    return: z.boolean(),
    publish: z.boolean(),
    withdraw: z.boolean(),
    /** Put it on the public page, or take it off. */
    openPage: z.boolean(),
  }),
})

export const getStory = route({
  name: "getStory",
  method: "GET",
  path: "/api/stories/:id",
  access: everyone,
  summary: "One story: a published one for all, any other for its author, who is in it, and who reviews it",
  params: byId,
  reply: story,
})
