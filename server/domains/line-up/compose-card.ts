import { record } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards } from "#standards"
import { chooseMiss, chooseStory } from "./choice.ts"
import { listEarlierCards } from "./earlier-cards.ts"
import { questionOf } from "./question.ts"
import { nextStandard } from "./rotation.ts"
import { listMisses, listStories } from "./sources.ts"

/**
 * Makes the card of a team for a day, once: whoever asks first has it made, and everyone gets the same. It needs no data to be of use: without
 * stories and misses it holds a standard and a question, without standards a question. Returns its id.
 */
export async function composeCard(ctx: Ctx, unitId: string, day: string): Promise<string> {
  const made = await findCard(ctx, unitId, day)
  if (made) return made
  return inTransaction(asSystem(ctx), async (ctx) => {
    const parts = await chooseParts(ctx, unitId, day)
    const { numInsertedOrUpdatedRows } = await ctx.db
      .insertInto("line_up_card")
      .values({ id: newId(ctx), unit_id: unitId, day, ...parts, made_at: ctx.now() })
      .onConflict((conflict) => conflict.columns(["unit_id", "day"]).doNothing())
      .executeTakeFirstOrThrow()
    const id = (await findCard(ctx, unitId, day)) as string
    if (numInsertedOrUpdatedRows === 0n) return id
    await record(ctx, "line-up-composed", "line-up", id, { unitId, day })
    changed(ctx, "line-up")
    return id
  })
}

async function findCard(ctx: Ctx, unitId: string, day: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("line_up_card")
    .select("id")
    .where("unit_id", "=", unitId)
    .where("day", "=", day)
    .executeTakeFirst()
  return row?.id
}

async function chooseParts(ctx: Ctx, unitId: string, day: string) {
  const [standards, stories, misses, earlier] = await Promise.all([
    listPublishedStandards(ctx),
    listStories(ctx, unitId, day),
    listMisses(ctx, unitId, day),
    listEarlierCards(ctx, unitId, day),
  ])
  const inOrder = standards.map(({ id }) => id)
  const standardId = nextStandard(inOrder, earlier.turns)
  const story = chooseStory(stories.own, stories.wider, { standardId, told: earlier.toldKudos })
  const miss = chooseMiss(misses, earlier.toldCases)
  return {
    standard_id: standardId ?? null,
    kudos_id: story?.id ?? null,
    case_id: miss?.caseId ?? null,
    fix_id: miss?.fixId ?? null,
    question_key: questionOf(standardId, earlier.turns.filter((turn) => turn.standardId === standardId).length),
  }
}
