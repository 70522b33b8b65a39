import { type SqlBool, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type NameMask, readNameMask } from "../../outside/name-mask.ts"
import { withoutNames } from "../without-names.ts"

/** A story as the public reads it. */
export type PublicStory = {
  id: string
  title: string
  needed: string
  done: string
  ended: string
  tip: string
  said: string
  /** The customer's name, where they agreed to it; else "". */
  customer: string
  people: string[]
  unit: string
  publishedAt: Date | null
}

const mostShown = 50

/**
 * The stories that may be shown now: wanted by a steward, on the board, with the yes of everyone in them to be shown outside, and of the customer where they
 * come from one. Read anew each time, so that what is no longer agreed to is gone at once. The latest first, at most 50.
 */
export async function listPublicStories(ctx: Ctx): Promise<PublicStory[]> {
  const mask = await readNameMask(ctx)
  const rows = await stories(ctx)
    .innerJoin("recognition_story_page as page", "page.story_id", "story.id")
    .where(mayBeShown)
    .orderBy("story.published_at", "desc")
    .orderBy("story.id", "desc")
    .limit(mostShown)
    .execute()
  return rows.map((row) => asShown(row, mask))
}

/** One story as it would be shown, whether it is or not. */
export async function findStoryForPublic(ctx: Ctx, id: string): Promise<PublicStory | undefined> {
  const row = await stories(ctx).where("story.id", "=", id).executeTakeFirst()
  return row && asShown(row, await readNameMask(ctx))
}

/** In a query of stories: whether everybody who must has agreed. */
export const mayBeShown = sql<SqlBool>`story.state = 'published'
  and not exists (select from recognition_story_person told where told.story_id = story.id and not told.public)
  and (story.customer_words = '' and story.response_id is null and story.case_id is null or exists (
    select from recognition_story_customer asked join customers_customer customer on customer.id = asked.customer_id
    where asked.story_id = story.id and asked.agreed and customer.erased_at is null))`

const names = (shown: boolean, what: "name" | "id" = "name") => sql<string[]>`array(
  select person.${sql.ref(what)} from recognition_story_person told join people_person person on person.id = told.person_id
  where told.story_id = story.id and told.public = ${shown} order by person.name)`

function stories(ctx: Ctx) {
  return ctx.db
    .selectFrom("recognition_story as story")
    .innerJoin("people_unit as unit", "unit.id", "story.unit_id")
    .select([
      "story.id",
      "story.title",
      "story.needed",
      "story.done",
      "story.ended",
      "story.tip",
      "story.customer_words",
      "story.published_at",
      "unit.name as unit",
      names(true).as("people"),
      names(true, "id").as("named"),
      names(false).as("unnamed"),
      sql<string | null>`(select customer.name from recognition_story_customer asked
        join customers_customer customer on customer.id = asked.customer_id
        where asked.story_id = story.id and asked.named)`.as("customer"),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof stories>["executeTakeFirstOrThrow"]>>

/** Nobody of ours is named in it who did not agree, be they in the story or only named in its words or in those of its customer. */
function asShown(row: Row, mask: NameMask): PublicStory {
  const told = new Set(row.named)
  const said = (words: string) => mask(withoutNames(words, row.unnamed), { told }).words
  return {
    id: row.id,
    title: said(row.title),
    needed: said(row.needed),
    done: said(row.done),
    ended: said(row.ended),
    tip: said(row.tip),
    said: said(row.customer_words),
    customer: row.customer ?? "",
    people: row.people,
    unit: row.unit,
    publishedAt: row.published_at,
  }
}
