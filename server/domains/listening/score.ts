import type { Answers, Question } from "#contracts/question.ts"
import { npsBucket } from "#stats"

/** One scored answer. `value` lies between `low` and `high`, both included, and the higher it is the better for the customer. */
export type Score = { question: string; kind: ScoreKind; value: number; low: number; high: number }
export type ScoreKind = "nps" | "csat" | "ces" | "rating"
/** What measures count; a rating of a detail is read with its response only. */
export type MeasuredKind = Exclude<ScoreKind, "rating">

export const isMeasured = (score: Score): score is Score & { kind: MeasuredKind } => score.kind !== "rating"

/** The scores among these answers, in the order of the questions. An effort that was asked as "how much" is turned round, so that high is good. */
export function scoresOf(questions: readonly Question[], answers: Answers): Score[] {
  const scores: Score[] = []
  for (const question of questions) {
    const value = answers[question.id]
    const score = typeof value === "number" ? scoreOf(question, value) : undefined
    if (score) scores.push(score)
  }
  return scores
}

function scoreOf(question: Question, value: number): Score | undefined {
  const { id } = question
  switch (question.kind) {
    case "nps":
      return { question: id, kind: "nps", value, low: 0, high: 10 }
    case "csat":
    case "rating":
      return { question: id, kind: question.kind, value, low: question.scale.low, high: question.scale.high }
    case "ces": {
      const { low, high } = question.scale
      return { question: id, kind: "ces", value: question.variant === "effort" ? low + high - value : value, low, high }
    }
    default:
      return undefined
  }
}

type Feeling = "happy" | "neutral" | "unhappy"

/** How one score feels: by its bucket for NPS, otherwise by the lowest and the highest third of its scale (1-2 and 4-5 of five, 1-3 and 5-7 of seven). */
export function feelingOf({ kind, value, low, high }: Score): Feeling {
  if (kind === "nps")
    return ({ promoter: "happy", passive: "neutral", detractor: "unhappy" } as const)[npsBucket(value)]
  if (3 * (value - low) <= high - low) return "unhappy"
  return 3 * (high - value) <= high - low ? "happy" : "neutral"
}

/** Whether somebody should act on this: a measured score is low, or the words hold a signal that must not wait. */
export function isUnhappy(scores: readonly Score[], urgent: readonly string[] = []): boolean {
  return urgent.length > 0 || scores.some((score) => isMeasured(score) && feelingOf(score) === "unhappy")
}

/** Whether there is something to be glad of: a measured score is high and nothing is wrong; without scores, glad words. */
export function isHappy(
  scores: readonly Score[],
  comment: { mood: Feeling; urgent: readonly string[] } | null,
): boolean {
  if (isUnhappy(scores, comment?.urgent)) return false
  const measured = scores.filter(isMeasured)
  if (measured.length === 0) return comment?.mood === "happy"
  return measured.some((score) => feelingOf(score) === "happy")
}
