import { type Feedback, getFeedback } from "#listening"
import { listRoster, listUnitsFlat } from "#people"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards, type PublishedStandard } from "#standards"
import { findPraise } from "./praise.ts"
import { proposeStandard } from "./standard-match.ts"

const longestWords = 4000

/** Proposes kudos for the people whom customers thank in their comments. A comment is proposed once, however often this runs. */
export async function proposeKudos(ctx: Ctx, responseIds: readonly string[]): Promise<void> {
  const glad = (await getFeedback(ctx, responseIds)).filter(isGlad)
  if (glad.length === 0) return
  const [roster, units, standards] = await Promise.all([
    listRoster(ctx),
    listUnitsFlat(ctx),
    listPublishedStandards(ctx),
  ])
  const below = (unitId: string) => new Set(units.filter((u) => u.ancestors.includes(unitId)).map(({ id }) => id))
  const proposals = glad.flatMap((feedback) => {
    const { comment, unitId } = feedback
    const near = unitId ? below(unitId) : new Set<string>()
    const ofUnit = new Set(roster.filter((person) => near.has(person.unitId)).map(({ id }) => id))
    const praise = findPraise(
      { words: comment.words, language: feedback.language },
      { roster, ofUnit, servedBy: feedback.personId },
    )
    return praise ? [rowOf(ctx, feedback, praise, standards)] : []
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

function rowOf(
  ctx: Ctx,
  feedback: WithComment,
  praise: { words: string; candidates: string[] },
  standards: readonly PublishedStandard[],
) {
  const towardCustomers = standards.filter(({ toward }) => toward !== "co-worker")
  return {
    id: newId(ctx),
    comment_id: feedback.comment.id,
    response_id: feedback.responseId,
    words: praise.words.slice(0, longestWords),
    unit_id: feedback.unitId,
    candidates: praise.candidates,
    standard_id: proposeStandard(feedback.comment.words, towardCustomers) ?? null,
    at: ctx.now(),
  }
}
