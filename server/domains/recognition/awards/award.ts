import type { z } from "zod"
import { type awardContent, awarding, type awardPhase } from "#contracts/awards.ts"
import type { Role } from "#contracts/route.ts"
import { forbidden, Refusal } from "#platform/errors/refusal.ts"

export type AwardContent = z.output<typeof awardContent>
export type AwardPhase = z.output<typeof awardPhase>
export type AwardState = "draft" | "open" | "decided" | "presented" | "called-off"

/** An award as its rules need it. Days are calendar days in the organisation's time zone. */
export type Award = {
  id: string
  state: AwardState
  decidedBy: "committee" | "vote"
  unitId: string | null
  winners: number
  opensOn: string
  nominateUntil: string
  decideUntil: string
}

/** How far an award is on a day: between its announcement and its decision its days alone say so. */
export function phaseOf({ state, opensOn, nominateUntil, decideUntil }: Award, today: string): AwardPhase {
  if (state !== "open") return state
  if (today < opensOn) return "announced"
  if (today <= nominateUntil) return "nominations"
  return today <= decideUntil ? "deciding" : "closed"
}

/** Who asks: whether they make awards (never with a PIN), and what they are in this one. */
export type Hand = { personId: string; makes: boolean; chairs: boolean; sits: boolean; aside: boolean }

export const makesAwards = (role: Role, strength: "pin" | "full"): boolean =>
  strength === "full" && (awarding as readonly Role[]).includes(role)

/** Confirming is for whoever makes awards, and for the chair of the committee unless they stepped aside. */
export const confirms = ({ makes, chairs, aside }: Pick<Hand, "makes" | "chairs" | "aside">): boolean =>
  makes || (chairs && !aside)

/** A vote is counted when its last day is over; a committee also as soon as all who judge have spoken. */
export const mayCount = (award: Award, phase: AwardPhase, allSpoke: boolean): boolean =>
  phase === "closed" || (phase === "deciding" && award.decidedBy === "committee" && allSpoke)

export function mustBeDraft(award: Award): void {
  if (award.state !== "draft")
    throw new Refusal("award-announced", "This award has been announced: its words, criteria and committee stand.")
}

export function mustBeOpen(award: Award): void {
  if (award.state !== "open")
    throw new Refusal("award-not-open", "This award is not under way any more. Load it again.")
}

export function mustTakeNominations(award: Award, today: string): void {
  if (phaseOf(award, today) !== "nominations")
    throw new Refusal("award-takes-no-nominations", "This award takes nominations only on the days that it names.")
}

export function mustBeDeciding(award: Award, today: string, by: Award["decidedBy"]): void {
  if (award.decidedBy !== by || phaseOf(award, today) !== "deciding")
    throw new Refusal("award-not-deciding", "This award is not being decided now. Look at its days.")
}

/** Throws unless the days follow each other, and what is still to come lies ahead. */
export function mustFollow({ opensOn, nominateUntil, decideUntil }: Omit<Award, "state" | "id">, today: string): void {
  if (!(opensOn <= nominateUntil && nominateUntil < decideUntil && decideUntil >= today))
    throw new Refusal(
      "award-days",
      "Nominations begin before they end, the decision comes after them, and its last day is still ahead.",
      { status: 422 },
    )
}

export function mustConfirm(hand: Hand): void {
  if (!confirms(hand))
    throw forbidden("award-not-yours-to-confirm", "Whoever makes awards, or the chair of the committee, confirms it.")
}

/** How often each was chosen. */
export type Sums = ReadonlyMap<string, number>

/**
 * Who is in front: as many as there are places, those chosen most often. Where more are even than places are left, they are tied for these, and nobody
 * here chooses among them.
 */
export function inFront(sums: Sums, places: number): { leading: string[]; tied: string[]; places: number } {
  const chosen = [...sums].filter(([, n]) => n > 0).toSorted((a, b) => b[1] - a[1])
  const last = chosen[places - 1]?.[1]
  if (last === undefined || chosen.filter(([, n]) => n >= last).length === places)
    return { leading: chosen.slice(0, places).map(([id]) => id), tied: [], places }
  return {
    leading: chosen.filter(([, n]) => n > last).map(([id]) => id),
    tied: chosen.filter(([, n]) => n === last).map(([id]) => id),
    places,
  }
}

/** Throws unless these are who is in front, with as many of those tied as there are places, and words where there was a tie. */
export function mustBeInFront(
  winners: readonly string[],
  words: string,
  { leading, tied, places }: ReturnType<typeof inFront>,
): void {
  const chosen = new Set(winners)
  const among = [...chosen].filter((id) => tied.includes(id))
  const fits =
    leading.every((id) => chosen.has(id)) &&
    chosen.size === leading.length + among.length &&
    among.length === (tied.length === 0 ? 0 : places - leading.length)
  if (!fits)
    throw new Refusal(
      "award-not-in-front",
      "Only those who are in front can win. Count again, and choose among the tied.",
    )
  if (tied.length > 0 && words.trim() === "")
    throw new Refusal("award-tie-unexplained", "They were even. Say in a few words, for everyone, why you chose so.", {
      status: 422,
    })
}

/** It is a surprise while nominations are open. Then whoever is named reads it, and can say no before it is decided. */
export const knowsOfNomination = (phase: AwardPhase): boolean =>
  phase === "deciding" || phase === "closed" || phase === "decided" || phase === "presented"
