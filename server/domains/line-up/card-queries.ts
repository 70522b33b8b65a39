import { sql } from "kysely"
import type { z } from "zod"
import type { LineUpQuestion, lineUpCard, myLineUpCard, WhichCard } from "#contracts/line-up.ts"
import { dayAfter, dayAt, languageOf } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { findStoryToRead } from "#recognition"
import { listChecks, listPublishedStandards } from "#standards"
import { viewOf } from "./access.ts"
import { listAnniversaries } from "./anniversary-queries.ts"
import { composeCard } from "./compose-card.ts"
import { questionsFor } from "./question.ts"
import { listPresent, readHeld } from "./round/held-queries.ts"
import { idOf, listMisses, listPromisesOfDay, listStories, storyOnCard, withoutNames } from "./sources.ts"
import { listStaffNames } from "./staff-names.ts"
import { findSwap } from "./take-back-swap.ts"

type Card = z.input<typeof lineUpCard>
type MyCard = z.input<typeof myLineUpCard>

/** Cards are made for today and up to a week ahead; an earlier one is shown when there was one. */
const furthestAhead = 7

/** The card of a team for a day as the caller reads it, made now if nobody has asked for it yet. */
export async function getCard(ctx: Ctx, which: WhichCard): Promise<MyCard> {
  const me = personOf(ctx)
  const unitId = which.unitId === "mine" ? me.unitId : which.unitId
  const { swap } = await viewOf(ctx, unitId)
  const today = await dayAt(ctx, unitId, ctx.now())
  const day = which.day === "today" ? today : which.day === "tomorrow" ? dayAfter(today, 1) : which.day
  const card = await getCardOfUnit(ctx, unitId, day)
  const [latest, held, present] = await Promise.all([
    swap ? findSwap(ctx, card.id) : undefined,
    readHeld(ctx, unitId, day),
    unitId === me.unitId && day === today ? listPresent(ctx, card.id) : null,
  ])
  const swapped = (latest?.part ?? null) as Card["swapped"]
  return { ...card, may: { swap }, swapped, held, here: present?.has(me.id) ?? null }
}

/** The card itself, whoever reads it. Throws not-found for a day without one. */
export async function getCardOfUnit(ctx: Ctx, unitId: string, day: string): Promise<Card> {
  const today = await dayAt(ctx, unitId, ctx.now())
  if (day >= today && day <= dayAfter(today, furthestAhead)) await composeCard(ctx, unitId, day)
  const row = await readCard(ctx, unitId, day)
  if (!row) throw notFound("A line-up for this day")
  const [told, promises, anniversaries, names, language] = await Promise.all([
    row.board_story_id ? findStoryToRead(ctx, row.board_story_id) : undefined,
    listPromisesOfDay(ctx, unitId, day),
    listAnniversaries(ctx, unitId, day),
    listStaffNames(ctx),
    languageOf(ctx, unitId),
  ])
  return {
    id: row.id,
    unit: { id: unitId, name: row.unit_name },
    language,
    day,
    standard: row.standard_id
      ? {
          id: row.standard_id,
          name: row.standard_title ?? "",
          behaviour: row.standard_behaviour ?? "",
          looksLike: row.looks_like ?? "",
          notLike: row.not_like ?? "",
        }
      : null,
    story: told
      ? storyOnCard(told)
      : row.story_id
        ? {
            kudosId: row.story_id,
            storyId: null,
            title: "",
            tip: "",
            words: row.story_words ?? "",
            people: row.story_people,
            units: row.story_units,
            fromCustomer: row.story_from_customer,
          }
        : null,
    miss: row.case_id
      ? {
          caseId: row.case_id,
          words: withoutNames(row.case_subject ?? "", names),
          fixId: row.fix_id,
          weDid: row.we_did,
        }
      : null,
    promises: promises.map((promise) => ({
      id: promise.id,
      caseId: promise.caseId,
      what: withoutNames(promise.what, names),
      owner: promise.ownerName,
      dueAt: promise.dueAt.toISOString(),
    })),
    anniversaries,
    question: questionIn(row),
    may: { swap: false },
    swapped: null,
  }
}

type Row = NonNullable<Awaited<ReturnType<typeof readCard>>>

function questionIn(row: Row): Card["question"] {
  if (row.question_key) return { by: "house", key: row.question_key as LineUpQuestion }
  if (!row.check_id) return { by: "lead", words: row.question }
  return {
    by: "check",
    id: row.check_id,
    question: row.check_question ?? "",
    answers: row.check_answers ?? [],
    rightAnswer: row.right_answer ?? 0,
  }
}

const mostStories = 20

/** What a lead may put onto the card instead. */
export async function listChoices(ctx: Ctx, unitId: string, day: string) {
  await viewOf(ctx, unitId)
  const [standards, stories, misses, row] = await Promise.all([
    listPublishedStandards(ctx),
    listStories(ctx, unitId, day),
    listMisses(ctx, unitId, day),
    readCard(ctx, unitId, day),
  ])
  const check = row?.standard_id ? (await listChecks(ctx, [row.standard_id])).get(row.standard_id) : undefined
  const own = new Set(stories.own.map(idOf))
  return {
    standards: standards.map(({ id, title, behaviour }) => ({ id, name: title, behaviour })),
    stories: [...stories.own, ...stories.wider.filter((one) => !own.has(idOf(one)))].slice(0, mostStories),
    misses: misses.map(({ caseId, words, fixId, weDid }) => ({ caseId, words, fixId, weDid })),
    questions: [...questionsFor(row?.standard_id)],
    check: check ? { id: check.id, question: check.question } : null,
  }
}

function readCard(ctx: Ctx, unitId: string, day: string) {
  return ctx.db
    .selectFrom("line_up_card as card")
    .innerJoin("people_unit as unit", "unit.id", "card.unit_id")
    .leftJoin("standards_standard as standard", "standard.id", "card.standard_id")
    .leftJoin("standards_version as version", "version.id", "standard.version_id")
    .leftJoin("standards_check as check", "check.id", "card.check_id")
    .leftJoin("recognition_kudos as story", (join) =>
      join
        .onRef("story.id", "=", "card.kudos_id")
        .on("story.withdrawn_at", "is", null)
        .on("story.words", "is not", null),
    )
    .leftJoin("recovery_case as miss", "miss.id", "card.case_id")
    .leftJoin("recovery_fix as fix", "fix.id", "card.fix_id")
    .select([
      "card.id",
      "unit.name as unit_name",
      "card.standard_id",
      "version.title as standard_title",
      "version.behaviour as standard_behaviour",
      "version.looks_like",
      "version.not_like",
      "card.check_id",
      "check.question as check_question",
      "check.answers as check_answers",
      "check.right_answer",
      "card.story_id as board_story_id",
      "story.id as story_id",
      "story.words as story_words",
      sql<boolean>`story.from_id is null`.as("story_from_customer"),
      sql<{ id: string; name: string }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.name), '[]')
        from recognition_kudos_person thanked join people_person person on person.id = thanked.person_id
        where thanked.kudos_id = story.id)`.as("story_people"),
      sql<{ id: string; name: string }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by team.name), '[]')
        from recognition_kudos_unit thanked join people_unit team on team.id = thanked.unit_id
        where thanked.kudos_id = story.id)`.as("story_units"),
      "card.case_id",
      "miss.subject as case_subject",
      "card.fix_id",
      "fix.we_did",
      "card.question",
      "card.question_key",
    ])
    .where("card.unit_id", "=", unitId)
    .where("card.day", "=", day)
    .executeTakeFirst()
}
