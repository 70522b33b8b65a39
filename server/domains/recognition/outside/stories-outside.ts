import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { mayBeShown } from "../stories/page/public-stories.ts"

/** How a story stands with everybody outside. */
export type StoryOutside = {
  /** What keeps it inside: no steward wants it on the public page, or somebody in it or its customer has not agreed. Null: nothing does. */
  lacks: "page" | "people" | "customer" | null
  /** Those in it who agreed to be named there. */
  named: string[]
}

/** Of these stories, by id; read anew each time, so that a yes that is taken back holds at once. */
export async function readStoriesOutside(ctx: Ctx, ids: readonly string[]): Promise<Map<string, StoryOutside>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("recognition_story as story")
    .leftJoin("recognition_story_page as page", "page.story_id", "story.id")
    .select([
      "story.id",
      "page.story_id as wanted",
      mayBeShown.as("agreed"),
      sql<boolean>`exists (select from recognition_story_person told where told.story_id = story.id and not told.public)`.as(
        "somebody_has_not",
      ),
      sql<string[]>`array(select told.person_id from recognition_story_person told
        where told.story_id = story.id and told.public)`.as("named"),
    ])
    .where("story.id", "in", [...ids])
    .execute()
  return new Map(
    rows.map(({ id, wanted, agreed, somebody_has_not, named }) => {
      const missing = somebody_has_not ? "people" : "customer"
      return [id, { lacks: wanted === null ? "page" : agreed ? null : missing, named }]
    }),
  )
}

/** Somebody in a story who has not agreed that their name is in it; `declined` where they said no, and did not only say nothing yet. */
export type Unnamed = { name: string; declined: boolean }

/** Who must not be named where these stories are told again, by story. */
export async function listUnnamedIn(ctx: Ctx, storyIds: readonly string[]): Promise<Map<string, Unnamed[]>> {
  if (storyIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("recognition_story_person as told")
    .innerJoin("people_person as person", "person.id", "told.person_id")
    .select(["told.story_id", "told.agreed", "person.name"])
    .where("told.story_id", "in", [...storyIds])
    .where(sql<boolean>`told.agreed is not true`)
    .execute()
  const unnamed = Map.groupBy(rows, ({ story_id }) => story_id)
  return new Map(
    [...unnamed].map(([id, rows]) => [id, rows.map(({ name, agreed }) => ({ name, declined: agreed === false }))]),
  )
}
