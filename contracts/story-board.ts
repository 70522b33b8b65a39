import { z } from "zod"
import { everyone, route } from "./route.ts"
import { id, instant, named, words } from "./shapes.ts"
import { storyState, storyTag } from "./story-content.ts"

/** The stories on the board, and those at work. */

/** A story on the board, in short. */
export const storyInShort = z.object({
  id,
  title: z.string(),
  /** How it begins: what the customer needed. */
  needed: z.string(),
  tip: z.string(),
  unit: named,
  standards: z.array(named),
  tags: z.array(z.string()),
  /** Those who agreed to be named. */
  people: z.array(named),
  fromCustomer: z.boolean(),
  publishedAt: instant,
  replies: z.int(),
})

export const storyFilters = z.object({
  /** Words that must all be in it, each at least as a beginning. */
  q: words(100).optional(),
  /** A unit with those below it. */
  unit: id.optional(),
  standard: id.optional(),
  tag: storyTag.optional(),
})

export const listStories = route({
  name: "listStories",
  method: "GET",
  path: "/api/stories",
  access: everyone,
  summary: "The stories on the board, the latest published first",
  query: storyFilters.extend({
    /** Those that tell of this case; none for who may not see it. */
    case: id.optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: z.object({ items: z.array(storyInShort), next: z.string().nullable() }),
})

export const listStoryTags = route({
  name: "listStoryTags",
  method: "GET",
  path: "/api/stories/tags",
  access: everyone,
  summary: "The tags of the stories on the board, the most frequent first; at most 100",
  reply: z.object({ tags: z.array(z.object({ tag: z.string(), stories: z.int() })) }),
})

/** A story that is not on the board, or about which somebody is asked. */
const storyAtWork = z.object({ id, title: z.string(), state: storyState, author: named, unit: named, at: instant })

export const listMyStories = route({
  name: "listMyStories",
  method: "GET",
  path: "/api/stories/mine",
  access: everyone,
  summary: "What I have written, what I am asked to be named in, and, for stewards, what waits for review",
  reply: z.object({
    /** The latest changed first, at most 50. */
    mine: z.array(storyAtWork),
    /** Those that I am in and have not answered for. */
    asked: z.array(storyAtWork),
    /** Submitted ones that I may review, the longest waiting first; at most 50. */
    review: z.array(storyAtWork),
  }),
})
