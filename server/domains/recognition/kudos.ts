import { type Reach, reaches } from "#people"
import { Refusal } from "#platform/errors/refusal.ts"

export type Thanked = { id: string; unitId: string }

/** Whose hand it is that asks: a person and how far they reach. */
export type Hand = { personId: string; reach: Reach }

/** Whom a kudos thanks: persons, and teams as a whole. */
export type ThankedIn = { people: readonly Thanked[]; unitIds: readonly string[] }

/** Whether the hand's person leads somebody who is thanked, or is set above all. */
export const leadsThanked = (hand: Hand, { people, unitIds }: ThankedIn): boolean =>
  people.some((person) => reaches(hand.reach, person.unitId)) || unitIds.some((unitId) => reaches(hand.reach, unitId))

/**
 * What a withdrawal by this person takes off the board: the whole kudos when they gave it, reach somebody thanked in it or are alone in it; only
 * themselves when others are thanked too. Undefined: it is not theirs to take off; nobody takes a team's thanks off as one of many in it.
 */
export function withdrawalBy(hand: Hand, kudos: ThankedIn & { fromId: string | null }): "whole" | "self" | undefined {
  if (kudos.fromId === hand.personId || leadsThanked(hand, kudos)) return "whole"
  if (!kudos.people.some((person) => person.id === hand.personId)) return undefined
  return kudos.people.length + kudos.unitIds.length === 1 ? "whole" : "self"
}

/** Who works here now, and the units that there are. */
export type Here = { people: ReadonlySet<string>; units: ReadonlySet<string> }

/** Throws when people would thank themselves, somebody who does not work here now, or a unit that was closed. One's own team may be thanked. */
export function mustBeThankable(
  thanks: { people: readonly string[]; units: readonly string[] },
  by: string,
  here: Here,
): void {
  if (thanks.people.includes(by))
    throw new Refusal("own-thanks", "Thanks go to somebody else. Take yourself out of the list.", { status: 409 })
  if (!thanks.people.every((id) => here.people.has(id)))
    throw new Refusal("not-here", "Somebody in the list no longer works here. Take them out and try again.")
  if (!thanks.units.every((id) => here.units.has(id)))
    throw new Refusal("no-such-team", "A team in the list is no longer there. Take it out and try again.")
}
