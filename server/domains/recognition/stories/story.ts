import type { z } from "zod"
import { type storyContent, type storyState, storyToReview } from "#contracts/stories.ts"
import { forbidden, notFound, Refusal } from "#platform/errors/refusal.ts"

export type StoryState = z.output<typeof storyState>
export type StoryContent = z.output<typeof storyContent>

/** Who asks: a person, whether they review stories, and whether others do so too. */
export type Reader = { personId: string; reviews: boolean; othersReview: boolean }

export type StoryInView = { state: StoryState; authorId: string; askedIds: readonly string[] }

/** A published story is everyone's to read; a draft is its author's alone; between the two, reviewers and those who are asked see it as well. */
export function seesStory(reader: Reader, { state, authorId, askedIds }: StoryInView): boolean {
  if (state === "published" || authorId === reader.personId) return true
  return state !== "draft" && (reader.reviews || askedIds.includes(reader.personId))
}

/** Nobody reviews their own, unless nobody else could. */
export const maySettle = (reader: Reader, { state, authorId }: StoryInView): boolean =>
  state === "submitted" && reader.reviews && (authorId !== reader.personId || !reader.othersReview)

const atWork: readonly StoryState[] = ["draft", "returned", "withdrawn"]

export const mayRewrite = (reader: Reader, { state, authorId }: StoryInView): boolean =>
  authorId === reader.personId && atWork.includes(state)

export const mayDiscard = (reader: Reader, { state, authorId }: StoryInView): boolean =>
  authorId === reader.personId && state === "draft"

export const mayWithdraw = (reader: Reader, { state, authorId }: StoryInView): boolean =>
  (state === "published" || state === "submitted") &&
  (authorId === reader.personId || (reader.reviews && state === "published"))

/** Throws not-found for who may not even see it. */
export function mustSee(reader: Reader, story: StoryInView): void {
  if (!seesStory(reader, story)) throw notFound("This story")
}

/** Throws unless it is this person's to write, now. */
export function mustBeAtWork(reader: Reader, story: StoryInView): void {
  mustSee(reader, story)
  if (story.authorId !== reader.personId)
    throw forbidden("changed-by-its-author", "Only whoever wrote this story changes it.")
  if (!atWork.includes(story.state))
    throw new Refusal("story-not-at-work", "This story is with a steward or on the board. Take it back first.")
}

/** Throws unless this person may publish or return it, now. */
export function mustSettle(reader: Reader, story: StoryInView): void {
  mustSee(reader, story)
  if (story.authorId === reader.personId && reader.othersReview)
    throw new Refusal("own-story", "Somebody else reviews a story that you wrote yourself.", { status: 403 })
  if (story.state !== "submitted")
    throw new Refusal("story-not-submitted", "This story does not wait for a review. Load it again.")
}

/** Throws where something is missing that a reader needs. */
export function mustBeWhole(content: Pick<StoryContent, "title" | "needed" | "done" | "ended">): void {
  if (storyToReview.pick({ title: true, needed: true, done: true, ended: true }).safeParse(content).success) return
  throw new Refusal(
    "story-unfinished",
    "A story needs a title, what the customer needed, what was done, and how it ended.",
  )
}

/** Whether two wordings say the same: who agreed to be named in one has agreed to the other. */
export const saysTheSame = (one: Wording, other: Wording): boolean =>
  (["title", "needed", "done", "ended", "tip"] as const).every((part) => one[part] === other[part])

type Wording = Pick<StoryContent, "title" | "needed" | "done" | "ended" | "tip">
