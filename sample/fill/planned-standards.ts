import type { StandardContent } from "#contracts/standards.ts"

/** Purpose and standards, in their order, in another language. */
export type PlannedTranslation = {
  language: string
  purpose: string
  standards: readonly Omit<StandardContent, "toward">[]
}

/** How a standard was lived, by its place. */
export type PlannedExample = { standard: number; words: string }

/** What a job has to do with customers; standards by their places, the most important first. */
export type PlannedRoleCard = {
  job: string
  serves: string
  reaches: string
  standards: readonly { place: number; how: string }[]
}

/** The standard that everyone has been asked to read, by its place. */
export type PlannedReading = {
  standard: number
  /** What its behaviour said before it was rewritten for this. */
  before: string
  check: { question: string; answers: string[]; rightAnswer: number }
  askedDaysAgo: number
  dueInDays: number
  /** How many of those who work here have said yes, from 0 to 1. */
  share: number
}
