import type { Claim } from "#contracts/recovery.ts"
import type { DaysAgo } from "../planted.ts"

/** A claim that customers are told, or what was promised to one buyer; who answers for it, and what buyers said of it after delivery. */
export type PlannedClaim = {
  kind: Claim["kind"]
  words: string
  place: string
  /** By name. */
  owner: string
  unit: string
  madeDaysAgo: DaysAgo
  /** Of a deal: when it is delivered; below zero it is still to come. */
  deliveredDaysAgo?: DaysAgo
  askAfterDays: number
  asksADay: number
  answers: readonly { daysAgo: DaysAgo; asPromised: boolean; words: string }[]
}

/** A reply written once and well; which standard it lives, by its title. */
export type PlannedTemplate = {
  name: string
  standard: string
  texts: readonly { language: string; body: string }[]
  /** So many of the first replies by mail about these causes, or about any, begin with it. */
  begins: { causes: readonly string[] | null; share: number }
}

/** How the organisation has arranged to put things right: what may be spent, who looks after cases, who answers where, and what was claimed. */
export type PlannedRules = {
  /** For each calendar quarter that touches the last hundred days, in minor units. */
  budgets: readonly { unit: string; amountMinor: number; firm: boolean }[]
  /** So many of a unit look after cases, the first with the first skills. */
  agents: readonly { unit: string; skills: readonly (readonly string[])[] }[]
  touchpoints: readonly { touchpoint: string; unit: string | null; skill: string | null }[]
  claims: readonly PlannedClaim[]
  templates: readonly PlannedTemplate[]
}
