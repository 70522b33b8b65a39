import { sql } from "kysely"
import type { z } from "zod"
import type { story as shown } from "#contracts/stories.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { seesCase } from "#recovery"
import { standardsIn } from "#standards"
import { repliesToStory, standardsOfStory } from "./board-of-stories.ts"
import { readPageState } from "./page/page-state.ts"
import { readerOf } from "./reader.ts"
import { mayDiscard, mayRewrite, maySettle, mayWithdraw, mustSee, type Reader, type StoryState } from "./story.ts"
import type { Step } from "./take-step.ts"
import { withoutNames } from "./without-names.ts"

type Named = { id: string; name: string }
type InStory = Named & { unit: Named; agreed: boolean | null; asked: boolean; public: boolean }

/**
 * One story as this person may read it. On the board it names only who agreed, whoever reads it; before, its author, its reviewers and who is asked read it
 * as it was written. Throws not-found.
 */
export async function getStory(ctx: Ctx, id: string): Promise<z.input<typeof shown>> {
  const [row, reader, standards] = await Promise.all([readStory(ctx, id), readerOf(ctx), standardsIn(ctx)])
  if (!row) throw notFound("This story")
  const people = row.people
  const view = {
    state: row.state as StoryState,
    authorId: row.author_id,
    askedIds: people.filter(({ asked }) => asked).map((one) => one.id),
  }
  mustSee(reader, view)
  const open = row.state === "published"
  const hidden = open ? people.filter(({ agreed }) => agreed !== true) : []
  const said = (words: string) =>
    withoutNames(
      words,
      hidden.map(({ name }) => name),
    )
  const mine = people.find((one) => one.id === reader.personId)
  return {
    id: row.id,
    state: view.state,
    title: said(row.title),
    needed: said(row.needed),
    done: said(row.done),
    ended: said(row.ended),
    tip: said(row.tip),
    tags: row.tags,
    unit: { id: row.unit_id, name: row.unit_name },
    standards: row.standards.map(standards.named),
    author: { id: row.author_id, name: row.author_name },
    people: people
      .filter((one) => !hidden.includes(one))
      .map(({ id, name, unit, agreed }) => ({ id, name, unit, agreed })),
    unnamed: hidden.length,
    customerWords: said(row.customer_words),
    kudosId: row.kudos_id,
    responseId: row.response_id,
    caseId: row.case_id !== null && (await seesCase(ctx, row.case_id)) ? row.case_id : null,
    changedAt: row.changed_at.toISOString(),
    publishedAt: open ? (row.published_at as Date).toISOString() : null,
    replies: row.replies,
    mine: mine ? { agreed: mine.agreed, public: mine.public } : null,
    page: open && seesSteps(reader, row.author_id) ? await readPageState(ctx, id) : null,
    steps: seesSteps(reader, row.author_id) ? await listSteps(ctx, id) : [],
    may: {
      rewrite: mayRewrite(reader, view),
      discard: mayDiscard(reader, view),
      return: maySettle(reader, view),
      publish: maySettle(reader, view),
      withdraw: mayWithdraw(reader, view),
      openPage: open && reader.reviews,
    },
  }
}

const seesSteps = (reader: Reader, authorId: string) => reader.reviews || reader.personId === authorId

function readStory(ctx: Ctx, id: string) {
  return ctx.db
    .selectFrom("recognition_story as story")
    .innerJoin("people_unit as unit", "unit.id", "story.unit_id")
    .innerJoin("people_person as author", "author.id", "story.author_id")
    .select([
      "story.id",
      "story.state",
      "story.author_id",
      "author.name as author_name",
      "story.title",
      "story.needed",
      "story.done",
      "story.ended",
      "story.tip",
      "story.tags",
      "story.unit_id",
      "unit.name as unit_name",
      "story.customer_words",
      "story.kudos_id",
      "story.response_id",
      "story.case_id",
      "story.changed_at",
      "story.published_at",
      standardsOfStory.as("standards"),
      repliesToStory.as("replies"),
      sql<InStory[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'agreed', told.agreed, 'public', told.public,
          'asked', told.asked_at is not null, 'unit', jsonb_build_object('id', home.id, 'name', home.name)) order by person.name), '[]')
        from recognition_story_person told
        join people_person person on person.id = told.person_id
        join people_unit home on home.id = person.unit_id
        where told.story_id = story.id)`.as("people"),
    ])
    .where("story.id", "=", id)
    .executeTakeFirst()
}

const mostSteps = 100

async function listSteps(ctx: Ctx, storyId: string) {
  const rows = await ctx.db
    .selectFrom("recognition_story_step as taken")
    .innerJoin("people_person as person", "person.id", "taken.by_id")
    .select(["taken.step", "taken.remark", "taken.at", "person.id", "person.name"])
    .where("taken.story_id", "=", storyId)
    .orderBy("taken.id")
    .limit(mostSteps)
    .execute()
  return rows.map(({ step, remark, at, id, name }) => ({
    step: step as Step,
    remark,
    at: at.toISOString(),
    by: { id, name },
  }))
}
