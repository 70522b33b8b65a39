import { newId } from "#platform/ctx.ts"
import { type Caller, type Column, isPerson, placeOf, type Standing, standings } from "./callers.ts"
import { awardRecords } from "./records/awards.ts"
import { houseRecords } from "./records/house.ts"
import { leadershipRecords } from "./records/leadership.ts"
import { listeningRecords } from "./records/listening.ts"
import { measuresRecords } from "./records/measures.ts"
import { newsletterRecords } from "./records/newsletter.ts"
import { peopleRecords } from "./records/people.ts"
import type { Made, Makers } from "./records/record.ts"
import { recoveryRecords } from "./records/recovery.ts"
import { storyRecords } from "./records/stories.ts"
import { thanksRecords } from "./records/thanks.ts"
import type { Town } from "./town.ts"

/** Every kind of record that a route names, and how a fresh one comes to be. */
const kinds = {
  ...houseRecords,
  ...peopleRecords,
  ...listeningRecords,
  ...measuresRecords,
  ...recoveryRecords,
  ...thanksRecords,
  ...storyRecords,
  ...awardRecords,
  ...leadershipRecords,
  ...newsletterRecords,
} satisfies Makers

export type Kind = keyof typeof kinds

/** The standings that a record of this kind can have to who asks; customers and programs meet foreign records only. */
export function standingsOf(kind: Kind | undefined, column: Column): readonly Standing[] {
  if (kind?.endsWith("link")) return column === "link" ? standings : ["far"]
  const belongs = kind && kinds[kind].belongs
  if (!isPerson(column) || belongs === undefined || belongs === "to nobody") return ["far"]
  return belongs === "to a person" ? standings : ["near", "far"]
}

/** Makes a fresh record of this kind with this standing to the caller. */
export function makeRecord(town: Town, kind: Kind, caller: Caller, standing: Standing): Promise<Made> {
  return kinds[kind].make({ town, caller, standing, place: placeOf(town, caller, standing) })
}

/** Names a record of the same kind that does not exist. */
export function unknownLike({ house }: Town, record: Made): Made {
  const isId = (value: string) => /^[0-9a-f-]{36}$/.test(value)
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, isId(value) ? newId(house.ctx) : value]),
  ) as Made
}
