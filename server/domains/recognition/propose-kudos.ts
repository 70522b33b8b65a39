import { type Feedback, getFeedback } from "#listening"
import { listRoster, listUnitsFlat } from "#people"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards } from "#standards"
import { type FoundPraise, findPraise, findThanked, type Hearers } from "./praise.ts"
import { proposeStandard } from "./standard-match.ts"

const longestWords = 4000

/** Proposes kudos for the people whom customers thank in their comments. A comment is proposed once, however often this runs. */
export async function proposeKudos(ctx: Ctx, responseIds: readonly string[]): Promise<void> {
  const glad = (await getFeedback(ctx, responseIds)).filter(isGlad)
  if (glad.length === 0) return
  const { hearersOf, standardOf } = await whoMayBeThanked(ctx)
  const proposals = glad.flatMap(({ comment, unitId, language, personId, responseId }) => {
    const praise = findPraise({ words: comment.words, language }, hearersOf(unitId, personId))
    if (!praise) return []
    const standard_id = standardOf(comment.words)
    return [rowOf(ctx, { comment_id: comment.id, response_id: responseId, unit_id: unitId, standard_id }, praise)]
  })
  if (proposals.length === 0) return
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .insertInto("recognition_proposal")
      .values(proposals)
      .onConflict((conflict) => conflict.column("comment_id").doNothing())
      .execute()
    changed(ctx, "kudos")
  })
}

type WithComment = Feedback & { comment: NonNullable<Feedback["comment"]> }

function isGlad(feedback: Feedback): feedback is WithComment {
  const { comment, history, demonstration, unhappy, happy } = feedback
  return comment !== null && !history && !demonstration && !unhappy && (happy || comment.mood === "happy")
}

/**
 * Proposes the thanks that a customer wrote on the thank-you page, in the transaction that keeps them: to whom they name, or, where that is nobody whom we
 * know, for whoever leads the unit to say who was meant.
 */
export async function proposeThankYou(
  ctx: Ctx,
  thanks: { id: string; unitId: string; words: string; named: string | null; language: string },
): Promise<void> {
  const { hearersOf, standardOf } = await whoMayBeThanked(ctx)
  const found = findThanked(thanks, hearersOf(thanks.unitId, null))
  const row = { thank_you_id: thanks.id, unit_id: thanks.unitId, standard_id: standardOf(thanks.words) }
  await ctx.db
    .insertInto("recognition_proposal")
    .values(rowOf(ctx, row, found))
    .execute()
  changed(ctx, "kudos")
}

/** Who works where, and which standard words show. */
async function whoMayBeThanked(ctx: Ctx) {
  const [roster, units, standards] = await Promise.all([
    listRoster(ctx),
    listUnitsFlat(ctx),
    listPublishedStandards(ctx),
  ])
  const towardCustomers = standards.filter(({ toward }) => toward !== "co-worker")
  return {
    hearersOf(unitId: string | null, servedBy: string | null): Hearers {
      const near = new Set(units.filter(({ ancestors }) => unitId && ancestors.includes(unitId)).map(({ id }) => id))
      const ofUnit = new Set(roster.filter((person) => near.has(person.unitId)).map(({ id }) => id))
      return { roster, ofUnit, servedBy }
    },
    standardOf: (words: string) => proposeStandard(words, towardCustomers) ?? null,
  }
}

type Source = { unit_id: string | null; standard_id: string | null } & (
  | { comment_id: string; response_id: string }
  | { thank_you_id: string }
)

const rowOf = (ctx: Ctx, source: Source, { words, candidates }: FoundPraise) => ({
  ...source,
  id: newId(ctx),
  words: words.slice(0, longestWords).toWellFormed(),
  candidates,
  at: ctx.now(),
})
