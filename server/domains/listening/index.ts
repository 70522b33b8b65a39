import type { Domain } from "#platform/domain.ts"

export { caseHistoryImported, feedbackReceived } from "./events.ts"
export { type Comment, type Feedback, getFeedback, type Mood } from "./get-feedback.ts"
export { feelingOf, isHappy, isUnhappy, type Score, type ScoreKind } from "./score.ts"

export const listening: Domain = { name: "listening", routes() {} }
