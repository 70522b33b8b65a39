import type { Remedy, ThemeKey, Urgency } from "./reading.ts"
import type { Theme } from "./theme.ts"

/** One row of a pile of reviews: the words, and whatever else came with them. */
export interface PileRow {
  words: string
  /** On whatever scale the pile has. */
  score?: number
  /** The customer's name, if the pile has it. */
  name?: string
}

/** The scale of a pile's scores; guessed when the caller does not say. */
export interface ScoreScale {
  low: number
  high: number
}

/** Somebody to thank, by the name customers use, with their words as written. */
export interface PersonToThank {
  name: string
  rows: number[]
  words: string[]
}

/** Why a customer should be called today. */
export type RescueReason = Urgency | "asks" | "no-reply" | "lowest-score" | "very-unhappy"

export interface CustomerToRescue {
  row: number
  why: RescueReason[]
  asks: Remedy[]
  /** The customer's name, when the pile has it. */
  name?: string
  /** Their words with persons' names and numbers masked. */
  words: string
}

/** A rule that customers say stood in the way. */
export interface RuleToBlame {
  rule: string
  /** What it is about, where customers do not name it more closely than "policy". */
  about?: ThemeKey
  rows: number[]
  /** Up to three sentences that blame it, masked. */
  quotes: string[]
}

/** What could not be said honestly, and why; `have` and `need` count comments. */
export interface TooThin {
  what: "themes" | "thank" | "rescue" | "rule"
  why: "few-comments" | "nothing-shared" | "nobody-named" | "nobody-in-need" | "no-rule-blamed" | "blamed-too-seldom"
  have: number
  need: number
}

/** The first look at a pile of reviews. All numbers are counts of rows; indices point into the rows given. */
export interface PileReading {
  rows: number
  /** Rows that say something. */
  spoken: number
  happy: number
  neutral: number
  unhappy: number
  languages: { language: string; rows: number }[]
  /** Absent when no row has a score. */
  scale?: ScoreScale
  themes: Theme[]
  uncoded: number[]
  silent: number[]
  thank: PersonToThank[]
  rescue: CustomerToRescue[]
  rule?: RuleToBlame
  tooThin: TooThin[]
}
