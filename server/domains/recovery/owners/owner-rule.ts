import type { z } from "zod"
import type { ownerReason } from "#contracts/recovery.ts"

export type OwnerReason = z.output<typeof ownerReason>

/** Somebody who looks after cases. */
export type Candidate = {
  id: string
  skills: readonly string[]
  languages: readonly string[]
  openCases: number
  /** When they were last seen at work here; null where never. */
  seenAt: Date | null
  away: boolean
}
/** Somebody who answers for the unit or for all. */
export type Answering = { id: string; away: boolean }

export type Choice = {
  /** Those of the unit who look after cases. */
  team: readonly Candidate[]
  /** Who leads the unit, and those above it, the nearest first. */
  leads: readonly Answering[]
  /** The longest here first. */
  stewards: readonly Answering[]
  administrators: readonly Answering[]
}
/** What a case asks of its owner. */
type Asked = { skill: string | null; language: string | null }

/** Who has not been here for so long is chosen after those who have. */
const lately = 3 * 24 * 3_600_000

/**
 * Who looks after a case, and why: of the unit's team whoever is here, knows what it takes, speaks the customer's language, was seen lately, and has the
 * fewest open cases, each asked in that order and only where somebody has it. Where the team is empty or away: the lead, the next lead up, the steward,
 * the administrator. Undefined only where there is none of these at all.
 */
export function chooseOwner(
  asked: Asked,
  choice: Choice,
  now: Date,
): { ownerId: string; reason: OwnerReason } | undefined {
  const here = choice.team.filter(({ away }) => !away)
  const othersAway = here.length < choice.team.length
  if (here.length > 0) return ofTeam(asked, here, othersAway, now)
  const ranks = [
    ["lead", choice.leads],
    ["steward", choice.stewards],
    ["administrator", choice.administrators],
  ] as const
  const rest = { skill: null, language: null, open: null }
  let passed = othersAway
  for (const [as, people] of ranks)
    for (const { id, away } of people) {
      if (!away) return { ownerId: id, reason: { as, ...rest, othersAway: passed } }
      passed = true
    }
  // Everybody is away: the nearest has it all the same, so that it is somebody's.
  for (const [as, people] of ranks)
    if (people[0]) return { ownerId: people[0].id, reason: { as, ...rest, othersAway: true } }
  const [any] = choice.team
  return any && { ownerId: any.id, reason: { as: "team", ...rest, open: any.openCases, othersAway: true } }
}

function ofTeam({ skill, language }: Asked, here: readonly Candidate[], othersAway: boolean, now: Date) {
  const bySkill = narrowed(here, ({ skills }) => skill !== null && skills.some((one) => same(one, skill)))
  const byLanguage = narrowed(
    bySkill.left,
    ({ languages }) => language !== null && languages.some((one) => same(mainPart(one), mainPart(language))),
  )
  const seen = narrowed(byLanguage.left, ({ seenAt }) => seenAt !== null && now.getTime() - seenAt.getTime() <= lately)
  const [chosen] = seen.left.toSorted((one, other) => one.openCases - other.openCases || (one.id < other.id ? -1 : 1))
  if (!chosen) return undefined
  return {
    ownerId: chosen.id,
    reason: {
      as: "team" as const,
      skill: bySkill.decided ? skill : null,
      language: byLanguage.decided ? language : null,
      open: chosen.openCases,
      othersAway,
    },
  }
}

/** Those of whom it is true, where it is true of anybody. */
function narrowed<T>(all: readonly T[], has: (one: T) => boolean): { left: readonly T[]; decided: boolean } {
  const left = all.filter(has)
  return left.length > 0 ? { left, decided: true } : { left: all, decided: false }
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()
const mainPart = (language: string) => language.split("-")[0] ?? language
