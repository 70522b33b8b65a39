import type { Updateable } from "kysely"
import type { z } from "zod"
import type { swapPart as contract } from "#contracts/line-up.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import type { Schema } from "#platform/database/connect.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listChecks, listPublishedStandards } from "#standards"
import { mustSwap } from "./access.ts"
import { questionOf } from "./question.ts"
import { idOf, listMisses, listStories } from "./sources.ts"

type Swap = z.output<typeof contract.body>

/**
 * Puts another standard, story, miss or question onto a team's card. Another standard brings a question of its own. What stood there is kept, so that it
 * can be put back (take-back-swap.ts).
 */
export async function swapPart(ctx: Ctx, unitId: string, day: string, swap: Swap): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await mustSwap(ctx, unitId)
    const card = await ctx.db
      .selectFrom("line_up_card")
      .select([
        "id",
        "standard_id",
        "kudos_id",
        "story_id",
        "case_id",
        "fix_id",
        "question",
        "question_key",
        "check_id",
      ])
      .where("unit_id", "=", unitId)
      .where("day", "=", day)
      .forUpdate()
      .executeTakeFirst()
    if (!card) throw notFound("A line-up for this day")
    const change = await changeOf(ctx, { unitId, day, standardId: card.standard_id }, swap)
    const before = Object.fromEntries(Object.keys(change).map((column) => [column, card[column as keyof typeof card]]))
    await ctx.db
      .insertInto("line_up_swap")
      .values({
        id: newId(ctx),
        card_id: card.id,
        part: swap.part,
        before: JSON.stringify(before),
        at: ctx.now(),
        by_id: personOf(ctx).id,
      })
      .execute()
    await ctx.db.updateTable("line_up_card").set(change).where("id", "=", card.id).execute()
    await record(ctx, "line-up-swapped", "line-up", card.id, { part: swap.part })
    changed(ctx, "line-up")
  })
}

/** The columns of a card that hold its parts. */
type Parts = Pick<
  Schema["line_up_card"],
  "standard_id" | "kudos_id" | "story_id" | "case_id" | "fix_id" | "question" | "question_key" | "check_id"
>
type Card = { unitId: string; day: string; standardId: string | null }

async function changeOf(ctx: Ctx, { unitId, day, standardId }: Card, swap: Swap): Promise<Updateable<Partial<Parts>>> {
  if (swap.part === "question") return questionIn(ctx, standardId, swap.question)
  if (swap.part === "standard") {
    const standard = (await listPublishedStandards(ctx)).find(({ id }) => id === swap.id)
    if (!standard) throw notFound("This standard")
    return { standard_id: standard.id, question: "", ...questionOf(standard.id, 0, undefined) }
  }
  if (swap.part === "story") {
    if (swap.id === null) return { kudos_id: null, story_id: null }
    const { own, wider } = await listStories(ctx, unitId, day)
    const chosen = [...own, ...wider].find((one) => idOf(one) === swap.id)
    if (!chosen) throw notFound("This story")
    return { kudos_id: chosen.kudosId, story_id: chosen.storyId }
  }
  if (swap.id === null) return { case_id: null, fix_id: null }
  const miss = (await listMisses(ctx, unitId, day)).find(({ caseId }) => caseId === swap.id)
  if (!miss) throw notFound("This miss")
  return { case_id: miss.caseId, fix_id: miss.fixId }
}

type Question = Extract<Swap, { part: "question" }>["question"]

async function questionIn(
  ctx: Ctx,
  standardId: string | null,
  question: Question,
): Promise<Updateable<Partial<Parts>>> {
  if (question.by === "lead") return { question: question.words, question_key: null, check_id: null }
  if (question.by === "house") return { question: "", question_key: question.key, check_id: null }
  const check = standardId ? (await listChecks(ctx, [standardId])).get(standardId) : undefined
  if (!check) throw notFound("A question of this standard")
  return { question: "", question_key: null, check_id: check.id }
}
