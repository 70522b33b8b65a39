import { type SqlBool, sql } from "kysely"
import type { z } from "zod"
import type { listMyStories as contract } from "#contracts/stories.ts"
import type { Ctx } from "#platform/ctx.ts"
import { namesWhere } from "./keep-search.ts"
import { readerOf } from "./reader.ts"
import type { StoryState } from "./story.ts"
import { withoutNames } from "./without-names.ts"

const most = 50

/** What of the stories waits for this person: their own, those that they are asked to be named in, and those that they may review. */
export async function listMyStories(ctx: Ctx): Promise<z.input<typeof contract.reply>> {
  const reader = await readerOf(ctx)
  const mine = atWork(ctx).where("story.author_id", "=", reader.personId).orderBy("story.changed_at", "desc")
  const asked = atWork(ctx)
    .where(sql<SqlBool>`exists (select from recognition_story_person told
      where told.story_id = story.id and told.person_id = ${reader.personId} and told.asked_at is not null and told.agreed is null)`)
    .where("story.state", "in", ["submitted", "published"])
    .orderBy("story.changed_at", "desc")
  let review = atWork(ctx).where(sql<SqlBool>`story.state = 'submitted'`).orderBy("story.changed_at")
  if (reader.othersReview) review = review.where("story.author_id", "!=", reader.personId)
  const [own, named, waiting] = await Promise.all([
    mine.limit(most).execute(),
    asked.limit(most).execute(),
    reader.reviews ? review.limit(most).execute() : [],
  ])
  return { mine: own.map(shown), asked: named.map(shown), review: waiting.map(shown) }
}

function atWork(ctx: Ctx) {
  return ctx.db
    .selectFrom("recognition_story as story")
    .innerJoin("people_unit as unit", "unit.id", "story.unit_id")
    .innerJoin("people_person as author", "author.id", "story.author_id")
    .select([
      "story.id",
      "story.title",
      "story.state",
      "story.author_id",
      "author.name as author_name",
      "story.unit_id",
      "unit.name as unit_name",
      "story.changed_at",
      namesWhere("agreed is not true").as("unnamed"),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof atWork>["executeTakeFirstOrThrow"]>>

const shown = (row: Row) => ({
  id: row.id,
  // On the board it is what everybody reads, also for its author.
  title: row.state === "published" ? withoutNames(row.title, row.unnamed) : row.title,
  state: row.state as StoryState,
  author: { id: row.author_id, name: row.author_name },
  unit: { id: row.unit_id, name: row.unit_name },
  at: row.changed_at.toISOString(),
})
