import type { z } from "zod"
import { type awardInShort, getAward, getCeremony, listAwards, listMyAwards } from "#contracts/awards.ts"
import type { Reply } from "#contracts/route.ts"
import type { Formats } from "#web/words/formats.ts"

export type Award = Reply<typeof getAward>
export type AwardInShort = z.output<typeof awardInShort>
export type Nominee = Award["nominees"][number]

/** What a deed on an award makes old. */
export const ofAwards = [getAward, listAwards, listMyAwards, getCeremony]

/** A team by its name, people by theirs: "Ana, Bruno and Carla". */
export const nameOf = ({ people, unit }: Pick<Nominee, "people" | "unit">, formats: Formats): string =>
  unit?.name ?? formats.list(people.map(({ name }) => name))

export const tones = {
  draft: "quiet",
  announced: "accent",
  nominations: "accent",
  deciding: "accent",
  closed: "warm",
  decided: "warm",
  presented: "good",
  "called-off": "quiet",
} as const
