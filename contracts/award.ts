import { z } from "zod"
import type { Access } from "./route.ts"
import { day, id, instant, line, named, words } from "./shapes.ts"

/** What an award is: what it honours, how it is decided, and who is nominated. */

export const awarding = ["steward", "executive", "administrator"] as const
export const awardMaker: Access = { who: "person", roles: awarding }
/** A committee sits, and its chair confirms, with a password of their own. */
export const fullyKnown: Access = { who: "person" }

export const longestOfAward = {
  name: 120,
  purpose: 2000,
  criterion: 300,
  words: 2000,
  reason: 1000,
  signed: 120,
} as const
export const mostOfAward = { winners: 5, criteria: 6, committee: 15, people: 20, evidence: 5 } as const
/** So many must be able to vote, and so many have voted, before a box is opened: from fewer one could tell who voted for whom. */
export const fewestVotes = 5

/** draft: seen by those who make awards. nominations, deciding, closed: by the days, in the organisation's time zone. */
export const awardPhases = [
  "draft",
  "announced",
  "nominations",
  "deciding",
  "closed",
  "decided",
  "presented",
  "called-off",
] as const
export const awardPhase = z.enum(awardPhases)

export const awardContent = z.object({
  name: line(longestOfAward.name),
  /** What it honours, in words; needed before it is announced. */
  purpose: words(longestOfAward.purpose),
  /** What is looked at, each under one standard, in their order; at least one before it is announced. */
  criteria: z
    .array(z.object({ standardId: id, words: words(longestOfAward.criterion) }))
    .max(mostOfAward.criteria)
    .refine((criteria) => new Set(criteria.map(({ standardId }) => standardId)).size === criteria.length, {
      message: "Name each standard once.",
      params: { code: "standard-twice" },
    }),
  decidedBy: z.enum(["committee", "vote"]),
  /** Who decides, where a committee does. */
  committee: z.array(id).max(mostOfAward.committee).default([]),
  /** The one of them who leads it, and whose word counts where they are evenly split. */
  chairId: id.nullable().default(null),
  /** Who may be nominated, and who may vote: this unit and those below it; null: everybody. */
  unitId: id.nullable().default(null),
  winners: z.int().min(1).max(mostOfAward.winners),
  opensOn: day,
  /** The last day of nominations. */
  nominateUntil: day,
  /** The last day of the vote, or of the committee. */
  decideUntil: day,
  /** Who signs the certificate: "Helena Brandão, Managing Director"; "" where nobody does. */
  signedBy: words(longestOfAward.signed).default(""),
})

const nomination = z.object({
  id,
  words: z.string(),
  by: named,
  standards: z.array(named),
  /** Thanks and stories on the board that show it. */
  kudos: z.array(z.object({ id, words: z.string() })),
  stories: z.array(z.object({ id, title: z.string() })),
  at: instant,
  may: z.object({ withdraw: z.boolean() }),
})

/** Who is nominated: a team, or one or several people; all that was written for them. */
export const nominee = z.object({
  id,
  people: z.array(named),
  unit: named.nullable(),
  nominations: z.array(nomination),
  /** Whether I am in it: then I neither vote for it nor judge. */
  mine: z.boolean(),
})

export const awardInShort = z.object({
  id,
  name: z.string(),
  purpose: z.string(),
  phase: awardPhase,
  decidedBy: z.enum(["committee", "vote"]),
  unit: named.nullable(),
  opensOn: day,
  nominateUntil: day,
  decideUntil: day,
  standards: z.array(named),
  /** Once it has been presented. */
  winners: z.array(z.object({ id, people: z.array(named), unit: named.nullable() })),
  presentedOn: day.nullable(),
})

export const award = awardInShort.omit({ standards: true, winners: true }).extend({
  winners: z.int(),
  signedBy: z.string(),
  criteria: z.array(z.object({ standard: named, words: z.string() })),
  committee: z.array(named.extend({ chairs: z.boolean(), aside: z.boolean() })),
  /** Those I may read of: all of them once nominations are over (a vote) or where I decide; before, whom I nominated. In an order of one's own. */
  nominees: z.array(nominee),
  /** Who has won, as soon as I may know. */
  won: z.array(nominee),
  /** What was said of the decision, for everyone. */
  decision: z.string(),
  /** Why it was called off; "" where it was not. */
  reason: z.string(),
  /** How many voted of how many who could; once it is over. */
  turnout: z.object({ voted: z.int(), electorate: z.int() }).nullable(),
  /** With a vote: how I stand. */
  vote: z.enum(["open", "voted", "not-now", "not-mine"]),
  /** With a committee on which I sit: what I said. */
  judgement: z.object({ nomineeId: id, words: z.string() }).nullable(),
  /** Where I am nominated by name, alone or with others: what I said. */
  answers: z.array(z.object({ nominee, stands: z.boolean(), told: z.boolean().nullable() })),
  may: z.object({
    rewrite: z.boolean(),
    announce: z.boolean(),
    nominate: z.boolean(),
    vote: z.boolean(),
    judge: z.boolean(),
    count: z.boolean(),
    present: z.boolean(),
    callOff: z.boolean(),
    changeDays: z.boolean(),
    again: z.boolean(),
    seeCeremony: z.boolean(),
  }),
})
