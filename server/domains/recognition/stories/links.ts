import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type LinkSource, type Ref, shortTitle } from "#platform/trace/link.ts"
import { readerOf } from "./reader.ts"
import { type StoryState, seesStory } from "./story.ts"
import { withoutNames } from "./without-names.ts"

/** A standard or a person gathers very many; the picture shows the latest. */
const mostLinks = 30

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)
const anyOf = (ids: readonly string[]) => sql`any(${[...ids]}::uuid[])`

type Row = { from_kind: string; from_id: string; verb: string; to_kind: string; to_id: string }

/**
 * kudos, case or response -became-> story -shows-> standard, -told-of-> person who agreed to be named. Each is told from either end. A story of thanks or
 * of a case has its customer's answer through them.
 */
export const storyLinks: LinkSource = {
  kinds: ["story"],

  async linksOf(ctx, refs) {
    const stories = anyOf(idsOf(refs, "story"))
    const { rows } = await sql<Row>`
      select 'kudos' as from_kind, kudos_id as from_id, 'became' as verb, 'story' as to_kind, id as to_id from recognition_story
        where kudos_id is not null and (id = ${stories} or kudos_id = ${anyOf(idsOf(refs, "kudos"))})
      union all select 'case', case_id, 'became', 'story', id from recognition_story
        where case_id is not null and (id = ${stories} or case_id = ${anyOf(idsOf(refs, "case"))})
      union all select 'response', response_id, 'became', 'story', id from recognition_story
        where response_id is not null and kudos_id is null and case_id is null and (id = ${stories} or response_id = ${anyOf(idsOf(refs, "response"))})
      union all select 'story', story_id, 'shows', 'standard', standard_id from recognition_story_standard where story_id = ${stories}
      union all (select 'story', story_id, 'shows', 'standard', standard_id from recognition_story_standard
        where standard_id = ${anyOf(idsOf(refs, "standard"))} order by story_id desc limit ${mostLinks})
      union all select 'story', story_id, 'told-of', 'person', person_id from recognition_story_person where agreed and story_id = ${stories}
      union all (select 'story', story_id, 'told-of', 'person', person_id from recognition_story_person
        where agreed and person_id = ${anyOf(idsOf(refs, "person"))} order by story_id desc limit ${mostLinks})`.execute(
      ctx.db,
    )
    return rows.map((row) => ({
      from: { kind: row.from_kind, id: row.from_id },
      verb: row.verb,
      to: { kind: row.to_kind, id: row.to_id },
    }))
  },

  async nodesOf(ctx, refs) {
    const ids = idsOf(refs, "story")
    return ids.length === 0 ? [] : readNodes(ctx, ids)
  },
}

async function readNodes(ctx: Ctx, ids: readonly string[]) {
  if (ctx.actor.kind !== "person") return []
  const reader = await readerOf(ctx)
  const rows = await ctx.db
    .selectFrom("recognition_story")
    .select(["id", "title", "state", "author_id", "published_at", "made_at"])
    .where("id", "in", [...ids])
    .execute()
  const people = await ctx.db
    .selectFrom("recognition_story_person as told")
    .innerJoin("people_person as person", "person.id", "told.person_id")
    .select(["told.story_id", "told.agreed", "told.asked_at", "person.id", "person.name"])
    .where("told.story_id", "in", [...ids])
    .execute()
  return rows.flatMap((row) => {
    const within = people.filter(({ story_id }) => story_id === row.id)
    const askedIds = within.filter(({ asked_at }) => asked_at !== null).map(({ id }) => id)
    if (!seesStory(reader, { state: row.state as StoryState, authorId: row.author_id, askedIds })) return []
    const unnamed = within.filter(({ agreed }) => agreed !== true).map(({ name }) => name)
    return [
      {
        kind: "story",
        id: row.id,
        title: shortTitle(withoutNames(row.title, unnamed)),
        at: row.published_at ?? row.made_at,
        href: `/stories/${row.id}`,
      },
    ]
  })
}
