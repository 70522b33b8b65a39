import type { Ctx } from "#platform/ctx.ts"
import { registry } from "../registry.ts"
import { type AnswersAsked, countChosen, meanAnswers } from "./answer-rows.ts"
import type { Stated } from "./roles.ts"

/** How important people say each driver is, by its id: the share who named it, or the mean of their answers laid on 0 to 1. */
export type StatedImportance = ReadonlyMap<string, number>

/** What people say themselves; nothing where fewer said it than a figure may rest on. */
export async function readStated(ctx: Ctx, asked: AnswersAsked, stated: Stated): Promise<StatedImportance> {
  const least = registry.csat.minimumAnswers
  if (stated.by === "choice") {
    const { options, n } = await countChosen(ctx, asked, stated.question)
    return new Map(n < least ? [] : stated.options.map((option) => [option, (options.get(option) ?? 0) / n]))
  }
  const means = await meanAnswers(
    ctx,
    asked,
    stated.of.map(({ rating }) => rating),
  )
  return new Map(
    stated.of.flatMap(({ driver, rating: { id, low, high } }) => {
      const { mean, n } = means.get(id) ?? { mean: 0, n: 0 }
      return n < least ? [] : [[driver, (mean - low) / (high - low)] as const]
    }),
  )
}
