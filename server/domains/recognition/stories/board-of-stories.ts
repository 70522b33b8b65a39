import { type SqlBool, sql } from "kysely"
import type { z } from "zod"
import type { listStories as contract, storyInShort } from "#contracts/stories.ts"
import type { Ctx } from "#platform/ctx.ts"
import { seesCase } from "#recovery"
import { standardsIn } from "#standards"
import { namesWhere } from "./keep-search.ts"
import { withoutNames } from "./without-names.ts"

type Named = { id: string; name: string }
export type StoryInShort = z.input<typeof storyInShort>

/** What of a story's search must be there: each word, or its beginning, in any order. Only letters and digits are left of what was typed. */
const queryOf = (q: string): string =>
  (q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 8)
    .map((word) => `'${word}':*`)
    .join(" & ")

export const standardsOfStory = sql<Named[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', standard.id, 'name', version.title) order by standard.position), '[]')
  from recognition_story_standard shown
  join standards_standard standard on standard.id = shown.standard_id
  join standards_version version on version.id = standard.version_id
  where shown.story_id = story.id)`

const named = sql<Named[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.name), '[]')
  from recognition_story_person told join people_person person on person.id = told.person_id
  where told.story_id = story.id and told.agreed)`

export const repliesToStory = sql<number>`(select count(*)::int from recognition_story_reply reply
  where reply.story_id = story.id and reply.withdrawn_at is null)`

/** Stories on the board, as everyone reads them; the latest published first. */
export function onTheBoard(ctx: Ctx) {
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
      "story.tags",
      "story.unit_id",
      "unit.name as unit_name",
      "story.customer_words",
      "story.published_at",
      standardsOfStory.as("standards"),
      named.as("people"),
      namesWhere("agreed is not true").as("unnamed"),
      repliesToStory.as("replies"),
    ])
    .where(sql<SqlBool>`story.state = 'published'`)
    .orderBy("story.published_at", "desc")
    .orderBy("story.id", "desc")
}

type Row = Awaited<ReturnType<ReturnType<typeof onTheBoard>["executeTakeFirstOrThrow"]>>

export const inShort = (row: Row): StoryInShort => ({
  id: row.id,
  title: withoutNames(row.title, row.unnamed),
  needed: withoutNames(row.needed, row.unnamed),
  tip: withoutNames(row.tip, row.unnamed),
  unit: { id: row.unit_id, name: row.unit_name },
  standards: row.standards,
  tags: row.tags,
  people: row.people,
  fromCustomer: row.customer_words !== "",
  publishedAt: (row.published_at as Date).toISOString(),
  replies: row.replies,
})

/** One page of the stories on the board, and the cursor of the next. */
export async function listStories(
  ctx: Ctx,
  query: z.output<typeof contract.query>,
): Promise<z.input<typeof contract.reply>> {
  if (query.case && !(await seesCase(ctx, query.case))) return { items: [], next: null }
  let rows = onTheBoard(ctx).limit(query.limit + 1)
  if (query.case) rows = rows.where("story.case_id", "=", query.case)
  const q = queryOf(query.q ?? "")
  if (q !== "") rows = rows.where(sql<SqlBool>`story.search @@ to_tsquery('simple', ${q})`)
  if (query.unit) rows = rows.where(sql<SqlBool>`unit.ancestors @> array[${query.unit}::uuid]`)
  if (query.standard)
    rows = rows.where(sql<SqlBool>`exists (select from recognition_story_standard shown
      where shown.story_id = story.id and shown.standard_id = ${query.standard})`)
  if (query.tag) rows = rows.where(sql<SqlBool>`story.tags @> array[${query.tag}]`)
  if (query.after)
    rows = rows.where(sql<SqlBool>`(story.published_at, story.id) <
      (select last.published_at, last.id from recognition_story last where last.id = ${query.after})`)
  const [found, said] = await Promise.all([rows.execute(), standardsIn(ctx)])
  const items = found
    .slice(0, query.limit)
    .map(inShort)
    .map((one) => ({ ...one, standards: one.standards.map(said.named) }))
  return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null }
}

/** The tags of the stories on the board, the most frequent first; at most 100. */
export async function listStoryTags(ctx: Ctx): Promise<{ tag: string; stories: number }[]> {
  const { rows } = await sql<{ tag: string; stories: number }>`
    select tag, count(*)::int as stories from recognition_story story cross join lateral unnest(story.tags) as tag
    where story.state = 'published' group by tag order by stories desc, tag limit 100`.execute(ctx.db)
  return rows
}
