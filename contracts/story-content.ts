import { z } from "zod"
import { id, line, someWords, words } from "./shapes.ts"

/** A story: a service moment told well, reviewed by a steward, and read by all; what its author writes. */

export const storyStates = ["draft", "submitted", "returned", "published", "withdrawn"] as const
export const storyState = z.enum(storyStates)

/** The tag of what seldom happens, so that whoever meets it finds what helped; the interface has a word for it. */
export const unusual = "unusual-situation"

export const longest = { title: 120, part: 2000, tip: 1000, tag: 40, reply: 1000, remark: 1000 } as const
export const mostTags = 8

/** A tag as it was typed; kept in lower case. */
export const storyTag = words(longest.tag).trim().toLowerCase().min(1)

/** What its author writes. A draft may be empty; what a review needs is asked for when it is submitted. */
export const storyContent = z.object({
  title: words(longest.title),
  needed: words(longest.part),
  done: words(longest.part),
  ended: words(longest.part),
  tip: words(longest.tip),
  tags: z.array(storyTag).max(mostTags).default([]),
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
