import { z } from "zod"
import { type Access, everyone, route, stewarding } from "./route.ts"
import { byId, done, id, instant, line, named, someWords, words } from "./shapes.ts"

/** Stories: a service moment told well, reviewed by a steward, and read by all. */

const steward: Access = { who: "person", roles: stewarding }

export const storyStates = ["draft", "submitted", "returned", "published", "withdrawn"] as const
export const storyState = z.enum(storyStates)

/** The tag of what seldom happens, so that whoever meets it finds what helped; the interface has a word for it. */
export const unusual = "unusual-situation"

export const longest = { title: 120, part: 2000, tip: 1000, tag: 40, reply: 1000, remark: 1000 } as const
export const mostTags = 8

/** A tag as it was typed; kept in lower case. */
const tag = words(longest.tag).trim().toLowerCase().min(1)

/** What its author writes. A draft may be empty; what a review needs is asked for when it is submitted. */
export const storyContent = z.object({
  title: words(longest.title),
  needed: words(longest.part),
  done: words(longest.part),
  ended: words(longest.part),
  tip: words(longest.tip),
  tags: z.array(tag).max(mostTags).default([]),
  standards: z.array(id).max(5).default([]),
  /** Who is in it. Each is asked whether their name may be, when it is submitted. */
  people: z.array(id).max(30).default([]),
  /** Left out: the unit of who is thanked, of the customer's answer, or of its author. */
  unitId: id.nullable().default(null),
})

/** The same when it is given to a steward: without these parts nobody could read it. */
export const storyToReview = storyContent.extend({
  title: line(longest.title),
  needed: someWords(longest.part),
  done: someWords(longest.part),
  ended: someWords(longest.part),
})

/** A person in a story: whether they agreed that their name is in it; null while they have not said. */
const inStory = named.extend({ unit: named, agreed: z.boolean().nullable() })

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
  tag: tag.optional(),
})

export const listStories = route({
  name: "listStories",
  method: "GET",
  path: "/api/stories",
  access: everyone,
  summary: "The stories on the board, the latest published first",
  query: storyFilters.extend({
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

export const draftStory = route({
  name: "draftStory",
  method: "POST",
  path: "/api/stories",
  access: everyone,
  once: true,
  summary: "Begin a story, also from thanks or from a customer's answer, whose words it then carries",
  body: storyContent.extend({ kudosId: id.nullable().default(null), responseId: id.nullable().default(null) }),
  reply: byId,
  status: 201,
})

export const rewriteStory = route({
  name: "rewriteStory",
  method: "PUT",
  path: "/api/stories/:id",
  access: everyone,
  over: {
    reading: getStory,
    fields: ["title", "needed", "done", "ended", "tip", "tags", "unit.id", "standards.*.id", "people.*.id"],
  },
  summary: "Keep what its author writes, while it is not on the board; who agreed to other words is asked anew",
  params: byId,
  body: storyContent,
  reply: done,
})

export const discardStory = route({
  name: "discardStory",
  method: "DELETE",
  path: "/api/stories/:id",
  access: everyone,
  summary: "Throw a draft away that nobody else has seen",
  params: byId,
  reply: done,
})

export const submitStory = route({
  name: "submitStory",
  method: "PUT",
  path: "/api/stories/:id/submission",
  access: everyone,
  summary: "Give a story to the stewards for review; everyone in it is asked whether their name may be",
  params: byId,
  reply: done,
})

export const agreeToStory = route({
  name: "agreeToStory",
  method: "PUT",
  path: "/api/stories/:id/agreement",
  access: everyone,
  summary: "Say whether one's own name may be in a story; said again, the latest holds at once",
  params: byId,
  body: z.object({
    agreed: z.boolean(),
    /** Also on the public page; only with `agreed`. */
    public: z.boolean().default(false),
  }),
  reply: done,
})

export const returnStory = route({
  name: "returnStory",
  method: "POST",
  path: "/api/stories/:id/returns",
  access: steward,
  once: true,
  summary: "Give a story back to its author with a remark",
  params: byId,
  body: z.object({ remark: someWords(longest.remark) }),
  reply: done,
})

export const publishStory = route({
  name: "publishStory",
  method: "PUT",
  path: "/api/stories/:id/publication",
  access: steward,
  summary: "Put a submitted story on the board, without the names of those who have not agreed",
  params: byId,
  reply: done,
})

export const withdrawStory = route({
  name: "withdrawStory",
  method: "DELETE",
  path: "/api/stories/:id/publication",
  access: everyone,
  summary: "Take a story off the board: its author or a steward; it can be written anew and submitted again",
  params: byId,
  reply: done,
})

// ---- replies

export const listStoryReplies = route({
  name: "listStoryReplies",
  method: "GET",
  path: "/api/stories/:id/replies",
  access: everyone,
  summary: "What colleagues replied to a story, the oldest first; the latest 200",
  params: byId,
  reply: z.object({
    replies: z.array(
      z.object({ id, words: z.string(), by: named, at: instant, may: z.object({ withdraw: z.boolean() }) }),
    ),
  }),
})

export const replyToStory = route({
  name: "replyToStory",
  method: "POST",
  path: "/api/stories/:id/replies",
  access: everyone,
  once: true,
  summary: "Reply to a story on the board, for everyone to read",
  params: byId,
  body: z.object({ words: someWords(longest.reply) }),
  reply: byId,
  status: 201,
})

export const withdrawStoryReply = route({
  name: "withdrawStoryReply",
  method: "DELETE",
  path: "/api/stories/replies/:id",
  access: everyone,
  summary: "Take a reply to a story off the board: who wrote it, or a steward",
  params: byId,
  reply: done,
})
