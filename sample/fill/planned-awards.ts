import type { DaysAgo } from "../planted.ts"

/** Somebody's nomination: of colleagues by their names, or of a team by its code; `story` by its title, standards by their places. */
export type PlannedNomination = {
  by: string
  people: readonly string[]
  unit?: string
  standards: readonly number[]
  story?: string
  words: string
}

/** An award; decided and presented where its committee has chosen, else open for nominations. */
export type PlannedAward = {
  by: string
  /** Its nominations begin then; days below 0 are still to come. */
  opensAgo: DaysAgo
  nominateUntilAgo: number
  decideUntilAgo: number
  name: string
  purpose: string
  criteria: readonly { standard: number; words: string }[]
  signedBy: string
  nominations: readonly PlannedNomination[]
  /** The committee, its chair first, and for whom each spoke: a nomination by its place. Without one all vote. */
  committee?: readonly { name: string; chose: number }[]
  decision?: string
  presentedAgo?: DaysAgo
}
