import { sql } from "kysely"
import { recordAll } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listKudosOfUnits, listRecentKudos, listStoriesToChoose } from "#recognition"
import { listRecentMisses } from "#recovery"
import { listChecks, listPublishedStandards } from "#standards"
import { chooseMiss, chooseStory, type Story } from "./choice.ts"
import { type EarlierCards, listEarlierCards } from "./earlier-cards.ts"
import { questionOf } from "./question.ts"
import { nextStandard } from "./rotation.ts"
import { sinceOf, storiesSinceOf, teaches } from "./sources.ts"

/**
 * Makes the cards of many teams for one day, those that there are not yet. What they choose from is read for all teams at once, so that the number of
 * statements does not grow with the teams. Returns how many were made.
 */
export async function composeCards(ctx: Ctx, unitIds: readonly string[], day: string): Promise<number> {
  if (unitIds.length === 0) return 0
  return inTransaction(asSystem(ctx), async (ctx) => {
    const choose = await readSources(ctx, unitIds, day)
    const cards = unitIds.map((unitId) => ({ id: newId(ctx), unit_id: unitId, ...choose(unitId) }))
    const { rows: made } = await sql<{ id: string; unit_id: string }>`
      insert into line_up_card (id, unit_id, day, standard_id, kudos_id, story_id, case_id, fix_id, question_key, check_id, made_at)
      select id, unit_id, ${day}::date, standard_id, kudos_id, story_id, case_id, fix_id, question_key, check_id, ${ctx.now()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) as card(id uuid, unit_id uuid, standard_id uuid, kudos_id uuid, story_id uuid,
        case_id uuid, fix_id uuid, question_key text, check_id uuid)
      on conflict (unit_id, day) do nothing returning id, unit_id`.execute(ctx.db)
    await recordAll(
      ctx,
      made.map(({ id, unit_id: unitId }) => ({
        deed: "line-up-composed",
        subjectKind: "line-up",
        subjectId: id,
        detail: { unitId, day },
      })),
    )
    if (made.length > 0) changed(ctx, "line-up")
    return made.length
  })
}

/** Reads what these teams' cards may be made of, and gives the rule that makes one. */
async function readSources(ctx: Ctx, unitIds: readonly string[], day: string) {
  const since = sinceOf(day)
  const standards = (await listPublishedStandards(ctx)).map(({ id }) => id)
  const checks = await listChecks(ctx, standards)
  const earlier = await listEarlierCards(ctx, unitIds, day)
  const ownThanks = Map.groupBy(await listKudosOfUnits(ctx, unitIds, since), ({ unitId }) => unitId)
  const thanks = (await listRecentKudos(ctx, null, since)).map(asThanks)
  const stories = (await listStoriesToChoose(ctx, storiesSinceOf(day))).map((story) => ({ ...story, toldWell: true }))
  const wider = newestFirst([...stories, ...thanks])
  const misses = Map.groupBy(await listRecentMisses(ctx, unitIds, since), ({ unitId }) => unitId)
  return (unitId: string) => {
    const { turns, toldStories, toldCases } = earlier.get(unitId) ?? noCards
    const standardId = nextStandard(standards, turns)
    const turn = turns.find((one) => one.standardId === standardId)?.count ?? 0
    const own = newestFirst([
      ...stories.filter(({ unitIds }) => unitIds.includes(unitId)),
      ...(ownThanks.get(unitId) ?? []).map(asThanks),
    ])
    const story = chooseStory<Story>(own, wider, { standardId, told: toldStories })
    const miss = chooseMiss(misses.get(unitId) ?? [], toldCases, teaches)
    return {
      standard_id: standardId ?? null,
      kudos_id: story && !story.toldWell ? story.id : null,
      story_id: story?.toldWell ? story.id : null,
      case_id: miss?.caseId ?? null,
      fix_id: miss?.fixId ?? null,
      ...questionOf(standardId, turn, checks.get(standardId ?? "")?.id),
    }
  }
}

type Thanks = { id: string; standardId: string | null; at: Date; fromCustomer: boolean }

const asThanks = ({ id, standardId, at, fromCustomer }: Thanks): Story => ({
  id,
  standardIds: standardId === null ? [] : [standardId],
  at,
  fromCustomer,
  toldWell: false,
})

const newestFirst = (stories: readonly Story[]): Story[] =>
  stories.toSorted((one, other) => other.at.getTime() - one.at.getTime())

const noCards: EarlierCards = { turns: [], toldStories: new Map(), toldCases: new Set() }
