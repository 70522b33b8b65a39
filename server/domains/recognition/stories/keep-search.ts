import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { withoutNames } from "./without-names.ts"

/** Keeps what a search finds a story by: what everyone reads, so that no search tells the name of somebody who did not agree. */
export async function keepSearch(ctx: Ctx, storyId: string): Promise<void> {
  const row = await ctx.db
    .selectFrom("recognition_story as story")
    .select([
      "story.title",
      "story.needed",
      "story.done",
      "story.ended",
      "story.tip",
      "story.tags",
      "story.customer_words",
      namesWhere("agreed").as("named"),
      namesWhere("agreed is not true").as("unnamed"),
    ])
    .where("story.id", "=", storyId)
    .executeTakeFirstOrThrow()
  const said = [row.title, row.needed, row.done, row.ended, row.tip, row.customer_words].map((words) =>
    withoutNames(words, row.unnamed),
  )
  const text = [...said, ...row.tags, ...row.named].join(" ")
  await ctx.db
    .updateTable("recognition_story")
    .set({ search: sql`words_of(${text})` })
    .where("id", "=", storyId)
    .execute()
}

/** The names of those in a story for whom this holds, in one column. */
export const namesWhere = (holds: "agreed" | "agreed is not true") => sql<string[]>`array(
  select person.name from recognition_story_person told join people_person person on person.id = told.person_id
  where told.story_id = story.id and told.${sql.raw(holds)} order by person.name)`
