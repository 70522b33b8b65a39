import type { Answers } from "#contracts/question.ts"
import type { StandardContent } from "#contracts/standards.ts"
import type { Form } from "#contracts/survey.ts"
import type { ShownAs } from "#contracts/thank-you.ts"
import type { Customer } from "../airline/customers.ts"
import type { PlannedFix } from "../airline/fixes.ts"
import type { Employee } from "../airline/people.ts"
import type { CaseWords, KnownCause } from "../cases/case-words.ts"
import type { CaseStart } from "../cases/live-case.ts"
import type { DaysAgo } from "../planted.ts"
import type { PlannedAward } from "./planned-awards.ts"
import type { PlannedLeading } from "./planned-leading.ts"
import type { PlannedRules } from "./planned-rules.ts"
import type { PlannedExample, PlannedReading, PlannedRoleCard, PlannedTranslation } from "./planned-standards.ts"

export type Identity = {
  name: string
  logo: string
  colour: string
  language: string
  timeZone: string
  currency: string
}

export type PlannedUnit = {
  code: string
  name: string
  /** Code of the unit above; the whole organisation's is "company". */
  above: string
  kind: "front" | "back"
  timeZone: string | null
}

export type PlannedSurvey = {
  key: string
  name: string
  slug: string
  touchpoint: string
  /** Code of the unit whose teams it is about; null: everyone's. */
  unit: string | null
  /** The id of its scored question. */
  score: string
  form: Form
}

/** One answer as it will have been given; customer and servedBy are places in the plan's lists. */
export type PlannedAnswer = {
  survey: string
  unit: string
  daysAgo: DaysAgo
  /** Of the day, in UTC. */
  second: number
  customer: number | null
  servedBy: number | null
  language: string
  channel: string
  score: number
  /** What it is about, by the option of the survey's question "about" where it asks. */
  topic: string
  words: string | null
  /** What else was answered, by question id. */
  parts?: Answers
}

/** What is likely to be done about an answer that opens a case. */
export type Circumstances = Pick<CaseStart, "customer" | "replyHours" | "keeps" | "remedies" | "ownError"> & {
  /** Why it happened, by name; null where nobody will find out. */
  cause: string | null
}

/** What somebody of a team noted that nearly went wrong, and what was done about it; null where it may still come again. */
export type PlannedFriction = {
  unit: string
  daysAgo: DaysAgo
  what: string
  mended: { daysAgo: DaysAgo; words: string } | null
}

/** A template with {name}, and the place of the standard that it shows; null: none. */
export type ThanksWords = { words: string; standard: number | null }

/** What a customer writes on a unit's thank-you page; a template with {name} where it `names` somebody. */
export type PlannedThankYou = {
  unit: string
  daysAgo: DaysAgo
  words: string
  names: boolean
  /** Whom they mean, where they know no name. */
  whom?: string
  customer: string | null
  shown: ShownAs
  language: string
}

/** Thanks of a unit's lead to a whole other unit, with the place of the standard that it shows. */
export type TeamThanks = { by: string; unit: string; daysAgo: DaysAgo; words: string; standard: number }

/** What somebody tells of, by their names; each who is in it agrees unless they say nothing. Standards by their places. */
export type PlannedStory = {
  by: string
  daysAgo: DaysAgo
  people: readonly { name: string; says?: "nothing" }[]
  standards: readonly number[]
  tags: readonly string[]
  /** It still waits for a steward. */
  until?: "submitted"
  /** Everybody in it agreed to the public page, and the steward put it there. */
  outside?: true
  title: string
  needed: string
  done: string
  ended: string
  tip: string
}

/** An organisation and a year of it, before any of it is in a database. */
export type Plan = {
  kind: "airline" | "bakery"
  identity: Identity
  units: readonly PlannedUnit[]
  people: readonly Employee[]
  /** Names of those who can sign in, and the password of all of them. */
  logins: readonly string[]
  password: string
  /** Who writes the standards and surveys, and who decides what is above a lead. */
  steward: string
  above: string
  purpose: string
  standards: readonly StandardContent[]
  examples: readonly PlannedExample[]
  leading: PlannedLeading
  roleCards: readonly PlannedRoleCard[]
  translations: readonly PlannedTranslation[]
  /** What everyone is asked to read. */
  reading: PlannedReading
  surveys: readonly PlannedSurvey[]
  customers: readonly Customer[]
  answers: readonly PlannedAnswer[]
  causes: readonly KnownCause[]
  fixes: readonly PlannedFix[]
  frictions: readonly PlannedFriction[]
  circumstancesOf(answer: PlannedAnswer): Circumstances
  caseWords: CaseWords
  /** How colleagues thank each other, and how many times. */
  thanks: { words: readonly ThanksWords[]; times: number }
  thankYous: readonly PlannedThankYou[]
  teamThanks: readonly TeamThanks[]
  stories: readonly PlannedStory[]
  awards: readonly PlannedAward[]
  /** The unit of two who thank each other and hardly anybody else, with what they say in turn. */
  thanksRing: { unit: string; words: readonly string[] } | null
  /** Codes of the teams that line up in the morning. */
  lineUp: readonly string[]
  /** How things are put right from now on. */
  rules: PlannedRules
  /** Whose story is shown first, by place; and the answer that it begins with, whose case is told and not left to chance. */
  story: { customer: number; begins: PlannedAnswer; cause: string } | null
}
