import { listRoster, listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { listPublishedStandards } from "#standards"
import type { StoryContent } from "./story.ts"

/** What a story cites, as it stood before this content was written. */
type Cited = { standards: readonly string[]; people: readonly string[] }

/** Throws where the content names a standard out of force, a closed unit, or somebody who does not work here; what was cited before may stay. */
export async function mustBeKnown(
  ctx: Ctx,
  content: StoryContent,
  before: Cited = { standards: [], people: [] },
): Promise<void> {
  const standards = content.standards.filter((id) => !before.standards.includes(id))
  if (standards.length > 0) {
    const inForce = new Set((await listPublishedStandards(ctx)).map(({ id }) => id))
    if (!standards.every((id) => inForce.has(id))) throw notFound("This standard")
  }
  const people = content.people.filter((id) => !before.people.includes(id))
  if (people.length > 0) {
    const here = new Set((await listRoster(ctx)).map(({ id }) => id))
    if (!people.every((id) => here.has(id)))
      throw new Refusal("not-here", "Somebody in the list no longer works here. Take them out and try again.")
  }
  if (content.unitId !== null && !(await listUnitsFlat(ctx)).some(({ id }) => id === content.unitId))
    throw notFound("This unit")
}

/** Writes which standards a story shows and who is in it; what somebody in it has answered stays. */
export async function keepCited(ctx: Ctx, storyId: string, { standards, people }: Cited): Promise<void> {
  await replaceStandards(ctx, storyId, [...new Set(standards)])
  const wanted = [...new Set(people)]
  let gone = ctx.db.deleteFrom("recognition_story_person").where("story_id", "=", storyId)
  if (wanted.length > 0) gone = gone.where("person_id", "not in", wanted)
  await gone.execute()
  if (wanted.length > 0)
    await ctx.db
      .insertInto("recognition_story_person")
      .values(wanted.map((person_id) => ({ story_id: storyId, person_id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function replaceStandards(ctx: Ctx, storyId: string, standards: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom("recognition_story_standard").where("story_id", "=", storyId).execute()
  if (standards.length > 0)
    await ctx.db
      .insertInto("recognition_story_standard")
      .values(standards.map((standard_id) => ({ story_id: storyId, standard_id })))
      .execute()
}

/** The columns that hold the words. */
export const wordsOf = ({ title, needed, done, ended, tip, tags }: StoryContent) => ({
  title: title.trim(),
  needed: needed.trim(),
  done: done.trim(),
  ended: ended.trim(),
  tip: tip.trim(),
  tags: [...new Set(tags)],
})
