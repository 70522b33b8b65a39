import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { readerOf } from "./reader.ts"
import { mustSee, type Reader, type StoryInView, type StoryState } from "./story.ts"

export type StoryAtHand = StoryInView & {
  id: string
  title: string
  needed: string
  done: string
  ended: string
  tip: string
  unitId: string
  people: readonly { id: string; agreed: boolean | null; public: boolean }[]
}

/** One story, locked until the deed is done, and who asks. Unknown ones and those out of sight are not found alike. */
export async function getStoryForUpdate(ctx: Ctx, id: string): Promise<{ story: StoryAtHand; reader: Reader }> {
  const row = await ctx.db
    .selectFrom("recognition_story")
    .select(["id", "state", "author_id", "unit_id", "title", "needed", "done", "ended", "tip"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound("This story")
  const people = await ctx.db
    .selectFrom("recognition_story_person")
    .select(["person_id", "asked_at", "agreed", "public"])
    .where("story_id", "=", id)
    .orderBy("person_id")
    .execute()
  const story = {
    id: row.id,
    state: row.state as StoryState,
    authorId: row.author_id,
    unitId: row.unit_id,
    title: row.title,
    needed: row.needed,
    done: row.done,
    ended: row.ended,
    tip: row.tip,
    people: people.map((one) => ({ id: one.person_id, agreed: one.agreed, public: one.public })),
    askedIds: people.filter(({ asked_at }) => asked_at !== null).map(({ person_id }) => person_id),
  }
  const reader = await readerOf(ctx)
  mustSee(reader, story)
  return { story, reader }
}
