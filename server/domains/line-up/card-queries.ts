import { sql } from "kysely"
import type { z } from "zod"
import type { LineUpQuestion, lineUpCard, myLineUpCard, WhichCard } from "#contracts/line-up.ts"
import { dayAfter, dayAt, languageOf } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { findStoryToRead, listPresentedAwards } from "#recognition"
import { listChecks, listPublishedStandards, type StandardsIn, standardsIn } from "#standards"
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
  const { card, row } = await readWhole(ctx, unitId, day)
  const [mine, theirs, latest, held, present] = await Promise.all([
    standardsIn(ctx, me.locale),
    standardsIn(ctx, card.language),
    swap ? findSwap(ctx, card.id) : undefined,
    readHeld(ctx, unitId, day),
    unitId === me.unitId && day === today ? listPresent(ctx, card.id) : null,
  ])
  const swapped = (latest?.part ?? null) as Card["swapped"]
  const onPaper = said(row, theirs)
  return { ...card, ...said(row, mine), onPaper, may: { swap }, swapped, held, here: present?.has(me.id) ?? null }
}

/** The card itself, whoever reads it; its standard in this language, else as it was written. Throws not-found for a day without one. */
export async function getCardOfUnit(ctx: Ctx, unitId: string, day: string, reads: string | null): Promise<Card> {
  const [{ card, row }, inTheirs] = await Promise.all([readWhole(ctx, unitId, day), standardsIn(ctx, reads)])
  return { ...card, ...said(row, inTheirs) }
}

/** The card as far as it says the same to everyone, and the row that says the rest. */
async function readWhole(ctx: Ctx, unitId: string, day: string): Promise<{ card: Omit<Card, Said>; row: Row }> {
  const today = await dayAt(ctx, unitId, ctx.now())
  if (day >= today && day <= dayAfter(today, furthestAhead)) await composeCard(ctx, unitId, day)
  const row = await readCard(ctx, unitId, day)
  if (!row) throw notFound("A line-up for this day")
  const [told, promises, anniversaries, awards, names, language] = await Promise.all([
    row.board_story_id ? findStoryToRead(ctx, row.board_story_id) : undefined,
    listPromisesOfDay(ctx, unitId, day),
    listAnniversaries(ctx, unitId, day),
    listAwards(ctx, unitId, day),
    listStaffNames(ctx),
    languageOf(ctx, unitId),
  ])
  const card: Omit<Card, Said> = {
    id: row.id,
    unit: { id: unitId, name: row.unit_name },
    language,
    day,
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
    awards,
    may: { swap: false },
    swapped: null,
  }
  return { card, row }
}

/** So many days an award is congratulated on. */
const awardDays = 7

async function listAwards(ctx: Ctx, unitId: string, day: string): Promise<Card["awards"]> {
  const from = dayAfter(day, -awardDays)
  const awards = await listPresentedAwards(ctx, unitId, new Date(`${dayAfter(from, -1)}T00:00:00Z`))
  return awards
    .filter(({ on }) => on >= from && on <= day)
    .map(({ id, name, winners }) => ({
      id,
      name,
      names: winners.flatMap(({ people, unit }) => (unit ? [unit.name] : people.map(({ name }) => name))),
    }))
}

type Row = NonNullable<Awaited<ReturnType<typeof readCard>>>

/** The parts that a standard's translation says in its own words. */
type Said = "standard" | "question"

const said = (row: Row, language: StandardsIn): Pick<Card, Said> => ({
  standard: standardIn(row, language),
  question: questionIn(row, language),
})

function standardIn(row: Row, said: StandardsIn): Card["standard"] {
  if (!row.standard_id) return null
  const words = said.wordsOf(row.standard_id)
  return {
    id: row.standard_id,
    name: words?.title ?? row.standard_title ?? "",
    behaviour: words?.behaviour ?? row.standard_behaviour ?? "",
    looksLike: words?.looksLike ?? row.looks_like ?? "",
    notLike: words?.notLike ?? row.not_like ?? "",
  }
}

/** The standard's own question is asked as it was translated, unless that was another question. */
function questionIn(row: Row, said: StandardsIn): Card["question"] {
  if (row.question_key) return { by: "house", key: row.question_key as LineUpQuestion }
  if (!row.check_id) return { by: "lead", words: row.question }
  const theirs = row.standard_id ? said.wordsOf(row.standard_id)?.check : null
  const words = theirs?.id === row.check_id ? theirs : null
  return {
    by: "check",
    id: row.check_id,
    question: words?.question ?? row.check_question ?? "",
    answers: words?.answers ?? row.check_answers ?? [],
    rightAnswer: row.right_answer ?? 0,
  }
}

const mostStories = 20

/** What a lead may put onto the card instead. */
export async function listChoices(ctx: Ctx, unitId: string, day: string) {
  await viewOf(ctx, unitId)
  const [said, standards, stories, misses, row] = await Promise.all([
    standardsIn(ctx),
    listPublishedStandards(ctx),
    listStories(ctx, unitId, day),
    listMisses(ctx, unitId, day),
    readCard(ctx, unitId, day),
  ])
  const check = row?.standard_id ? (await listChecks(ctx, [row.standard_id])).get(row.standard_id) : undefined
  const own = new Set(stories.own.map(idOf))
  const theirs = row?.standard_id ? said.wordsOf(row.standard_id)?.check : null
  return {
    standards: standards.map(({ id, title, behaviour }) => {
      const words = said.wordsOf(id)
      return { id, name: words?.title ?? title, behaviour: words?.behaviour ?? behaviour }
    }),
    stories: [...stories.own, ...stories.wider.filter((one) => !own.has(idOf(one)))].slice(0, mostStories),
    misses: misses.map(({ caseId, words, fixId, weDid }) => ({ caseId, words, fixId, weDid })),
    questions: [...questionsFor(row?.standard_id)],
    check: check ? { id: check.id, question: theirs?.id === check.id ? theirs.question : check.question } : null,
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
