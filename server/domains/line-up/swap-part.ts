import type { z } from "zod"
import type { swapPart as contract } from "#contracts/line-up.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards } from "#standards"
import { mustSwap } from "./access.ts"
import { questionOf } from "./question.ts"
import { listMisses, listStories } from "./sources.ts"

type Swap = z.output<typeof contract.body>

/** Puts another standard, story, miss or question onto a team's card. Another standard brings a question of its own. */
export async function swapPart(ctx: Ctx, unitId: string, day: string, swap: Swap): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await mustSwap(ctx, unitId)
    const card = await ctx.db
      .selectFrom("line_up_card")
      .select("id")
      .where("unit_id", "=", unitId)
      .where("day", "=", day)
      .forUpdate()
      .executeTakeFirst()
    if (!card) throw notFound("A line-up for this day")
    await ctx.db
      .updateTable("line_up_card")
      .set(await changeOf(ctx, unitId, day, swap))
      .where("id", "=", card.id)
      .execute()
    await record(ctx, "line-up-swapped", "line-up", card.id, { part: swap.part })
    changed(ctx, "line-up")
  })
}

async function changeOf(ctx: Ctx, unitId: string, day: string, swap: Swap) {
  if (swap.part === "question") {
    const { question } = swap
    return question.by === "lead"
      ? { question: question.words, question_key: null }
      : { question: "", question_key: question.key }
  }
  if (swap.part === "standard") {
    const standard = (await listPublishedStandards(ctx)).find(({ id }) => id === swap.id)
    if (!standard) throw notFound("This standard")
    return { standard_id: standard.id, question: "", question_key: questionOf(standard.id, 0) }
  }
  if (swap.part === "story") {
    if (swap.id === null) return { kudos_id: null }
    const { own, wider } = await listStories(ctx, unitId, day)
    if (![...own, ...wider].some(({ id }) => id === swap.id)) throw notFound("This story")
    return { kudos_id: swap.id }
  }
  if (swap.id === null) return { case_id: null, fix_id: null }
  const miss = (await listMisses(ctx, unitId, day)).find(({ caseId }) => caseId === swap.id)
  if (!miss) throw notFound("This miss")
  return { case_id: miss.caseId, fix_id: miss.fixId }
}
