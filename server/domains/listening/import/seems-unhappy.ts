import type { FeedbackMap, FeedbackRow } from "#contracts/feedback-map.ts"
import { scaleOf } from "./read-answer.ts"

/**
 * Whether an imported answer is so low that, were it live, it would likely open a case: an NPS detractor (0 to 6), or the lowest quarter of a
 * satisfaction or rating scale (1 and 2 of 5). For the preview's estimate; what does open one is decided where cases are.
 */
export function seemsUnhappy(row: FeedbackRow, map: FeedbackMap): boolean {
  return map.columns.some((column) => {
    if (column.role !== "score") return false
    const score = row.answers[column.question.id]
    if (typeof score !== "number") return false
    const { kind } = column.question
    if (kind === "nps") return score <= 6
    const { min, max } = scaleOf(column.question)
    return (kind === "csat" || kind === "rating") && score <= min + (max - min) / 4
  })
}
