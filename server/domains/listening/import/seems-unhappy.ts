import type { FeedbackMap, FeedbackRow } from "#contracts/feedback-map.ts"
import { isUnhappy, type Score } from "../score.ts"
import { scaleOf } from "./read-answer.ts"

/** Whether the scores of an imported answer are so low that, were it live, it would open a case. What its words would add is not known before they are read. */
export function seemsUnhappy(row: FeedbackRow, map: FeedbackMap): boolean {
  return isUnhappy(map.columns.flatMap((column) => scoreIn(row, column) ?? []))
}

function scoreIn(row: FeedbackRow, column: FeedbackMap["columns"][number]): Score | undefined {
  if (column.role !== "score" || column.question.kind === "number") return undefined
  const { id: question, kind } = column.question
  const value = row.answers[question]
  if (typeof value !== "number") return undefined
  const { min: low, max: high } = scaleOf(column.question)
  return { question, kind, value, low, high }
}
