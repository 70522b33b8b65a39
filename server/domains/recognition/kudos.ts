import { type Reach, reaches } from "#people"
import { Refusal } from "#platform/errors/refusal.ts"

export type Thanked = { id: string; unitId: string }

/** Whose hand it is that asks: a person and how far they reach. */
export type Hand = { personId: string; reach: Reach }

/**
 * What a withdrawal by this person takes off the board: the whole kudos when they gave it, reach somebody thanked in it or are alone in it; only
 * themselves when others are thanked too. Undefined: it is not theirs to take off.
 */
export function withdrawalBy(
  hand: Hand,
  kudos: { fromId: string | null; people: readonly Thanked[] },
): "whole" | "self" | undefined {
  if (kudos.fromId === hand.personId) return "whole"
  if (kudos.people.some((person) => reaches(hand.reach, person.unitId))) return "whole"
  if (!kudos.people.some((person) => person.id === hand.personId)) return undefined
  return kudos.people.length === 1 ? "whole" : "self"
}

/** Throws when people would thank themselves, or somebody who does not work here now. */
export function mustBeThankable(people: readonly string[], by: string, here: ReadonlySet<string>): void {
  if (people.includes(by))
    throw new Refusal("own-thanks", "Thanks go to somebody else. Take yourself out of the list.", { status: 409 })
  if (!people.every((id) => here.has(id)))
    throw new Refusal("not-here", "Somebody in the list no longer works here. Take them out and try again.")
}
