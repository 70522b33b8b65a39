import { z } from "zod"
import { type Access, everyone, route } from "./route.ts"
import { byId, day, done, id, instant, line, named, someWords, words } from "./shapes.ts"

/** Awards: what is honoured, who is nominated, how it is decided, and the ceremony. */

export const awarding = ["steward", "executive", "administrator"] as const
const maker: Access = { who: "person", roles: awarding }
/** A committee sits, and its chair confirms, with a password of their own. */
const fully: Access = { who: "person" }

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

export const listAwards = route({
  name: "listAwards",
  method: "GET",
  path: "/api/awards",
  access: everyone,
  summary: "Awards that are under way, and those presented, the latest first; drafts for those who make them",
  query: z.object({
    /** Only those already presented. */
    presented: z.enum(["yes"]).optional(),
    standard: id.optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.object({ items: z.array(awardInShort), next: z.string().nullable() }),
})

export const listMyAwards = route({
  name: "listMyAwards",
  method: "GET",
  path: "/api/awards/mine",
  access: everyone,
  summary: "What of the awards waits for me, and what I have won in the last 90 days",
  reply: z.object({
    waiting: z.array(
      named.extend({
        /** answer: I am nominated, and may say how. decide: all is in, and I confirm. */
        what: z.enum(["nominate", "vote", "judge", "answer", "decide", "present"]),
        until: day,
      }),
    ),
    won: z.array(named.extend({ on: day, nomineeId: id })),
  }),
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

export const getAward = route({
  name: "getAward",
  method: "GET",
  path: "/api/awards/:id",
  access: everyone,
  summary: "One award, as far as this person may know of it now",
  params: byId,
  reply: award,
})

export const draftAward = route({
  name: "draftAward",
  method: "POST",
  path: "/api/awards",
  access: maker,
  once: true,
  summary: "Begin an award; nobody else sees it before it is announced",
  body: awardContent,
  reply: byId,
  status: 201,
})

export const rewriteAward = route({
  name: "rewriteAward",
  method: "PUT",
  path: "/api/awards/:id",
  access: maker,
  over: {
    reading: getAward,
    fields: [
      "name",
      "purpose",
      "criteria.*.standard.id",
      "criteria.*.words",
      "decidedBy",
      "committee.*.id",
      "unit.id",
      "winners",
      "opensOn",
      "nominateUntil",
      "decideUntil",
      "signedBy",
    ],
  },
  summary: "Change an award that has not been announced",
  params: byId,
  body: awardContent,
  reply: done,
})

export const discardAward = route({
  name: "discardAward",
  method: "DELETE",
  path: "/api/awards/:id",
  access: maker,
  summary: "Throw an award away that has not been announced",
  params: byId,
  reply: done,
})

export const announceAward = route({
  name: "announceAward",
  method: "PUT",
  path: "/api/awards/:id/announcement",
  access: maker,
  summary: "Announce an award to everyone; from then on its words, criteria and committee stand",
  params: byId,
  reply: done,
})

export const changeAwardDays = route({
  name: "changeAwardDays",
  method: "PUT",
  path: "/api/awards/:id/days",
  access: maker,
  over: { reading: getAward, fields: ["nominateUntil", "decideUntil"] },
  summary: "Give an announced award more time, or less; days that have passed stand",
  params: byId,
  body: z.object({ nominateUntil: day, decideUntil: day }),
  reply: done,
})

export const callOffAward = route({
  name: "callOffAward",
  method: "PUT",
  path: "/api/awards/:id/calling-off",
  access: maker,
  summary: "Call an announced award off, with a reason for everyone; ballots are destroyed unopened",
  params: byId,
  body: z.object({ reason: someWords(longestOfAward.reason) }),
  reply: done,
})

export const beginAwardAgain = route({
  name: "beginAwardAgain",
  method: "POST",
  path: "/api/awards/:id/rounds",
  access: maker,
  once: true,
  summary: "Begin the next round of an award: a draft like it, from today on",
  params: byId,
  reply: byId,
  status: 201,
})

// ---- nominations

export const nominate = route({
  name: "nominate",
  method: "POST",
  path: "/api/awards/:id/nominations",
  access: everyone,
  once: true,
  summary: "Nominate one or several colleagues, or a whole team; not oneself, nor a team one is in",
  params: byId,
  body: z
    .object({
      people: z.array(id).max(mostOfAward.people),
      unitId: id.nullable().default(null),
      words: someWords(longestOfAward.words),
      /** Those of the award's criteria that they meet. */
      standards: z.array(id).min(1).max(mostOfAward.criteria),
      kudos: z.array(id).max(mostOfAward.evidence).default([]),
      stories: z.array(id).max(mostOfAward.evidence).default([]),
    })
    .refine(({ people, unitId }) => people.length > 0 !== (unitId !== null), {
      path: ["people"],
      message: "Choose people, or one team.",
      params: { code: "people-or-team" },
    }),
  reply: byId,
  status: 201,
})

export const withdrawNomination = route({
  name: "withdrawNomination",
  method: "DELETE",
  path: "/api/awards/nominations/:id",
  access: everyone,
  summary: "Take one's own nomination back while nominations are open; the row stays",
  params: byId,
  reply: done,
})

export const listEvidence = route({
  name: "listEvidence",
  method: "GET",
  path: "/api/awards/evidence",
  access: everyone,
  summary: "Thanks and stories on the board about these people or this team, the latest first; at most 20 of each",
  query: z.object({
    people: z
      .string()
      .max(40 * mostOfAward.people)
      .default(""),
    unit: id.optional(),
  }),
  reply: z.object({
    kudos: z.array(z.object({ id, words: z.string() })),
    stories: z.array(z.object({ id, title: z.string() })),
  }),
})

export const answerNomination = route({
  name: "answerNomination",
  method: "PUT",
  path: "/api/awards/nominees/:id/answer",
  access: everyone,
  summary: "As one who is nominated: stand or not, and whether what was written may be told at the ceremony",
  params: byId,
  body: z.object({ stands: z.boolean(), told: z.boolean() }),
  reply: done,
})

// ---- deciding

/** Not kept as done once: what is sent here must leave no trace that leads back to a person. */
export const castBallot = route({
  name: "castBallot",
  method: "PUT",
  path: "/api/awards/:id/ballot",
  access: everyone,
  summary: "Vote, once and in secret: it cannot be seen, changed or taken back by anybody",
  params: byId,
  body: z.object({ nomineeId: id }),
  reply: done,
})

export const judgeAward = route({
  name: "judgeAward",
  method: "PUT",
  path: "/api/awards/:id/judgement",
  access: fully,
  summary: "As one of the committee, say whom one would choose; the latest counts until it is decided",
  params: byId,
  body: z.object({ nomineeId: id, words: words(longestOfAward.reason) }),
  reply: done,
})

export const countAward = route({
  name: "countAward",
  method: "GET",
  path: "/api/awards/:id/count",
  access: fully,
  summary: "Who is in front, without numbers: for those who confirm the decision, once all is in",
  params: byId,
  reply: z.object({
    /** Chosen most often: no more than there are winners. */
    leading: z.array(id),
    /** As often as each other, and more than there are places left: whoever confirms chooses among them, with words. */
    tied: z.array(id),
    places: z.int(),
  }),
})

export const decideAward = route({
  name: "decideAward",
  method: "PUT",
  path: "/api/awards/:id/decision",
  access: fully,
  summary: "Confirm who has won: the chair of the committee, or whoever makes awards; the ballots are then destroyed",
  params: byId,
  body: z.object({ winners: z.array(id).min(1).max(mostOfAward.winners), words: words(longestOfAward.words) }),
  reply: done,
})

// ---- the ceremony

export const getCeremony = route({
  name: "getCeremony",
  method: "GET",
  path: "/api/awards/:id/ceremony",
  access: everyone,
  summary: "What the ceremony shows, step by step; before it was presented for those who hold it",
  params: byId,
  reply: z.object({
    name: z.string(),
    purpose: z.string(),
    criteria: z.array(z.object({ standard: named, words: z.string() })),
    /** Those of whom it may be told, in no order; without who has won. */
    nominees: z.array(
      z.object({
        id,
        people: z.array(named),
        unit: named.nullable(),
        /** What was written for them, where they agreed. */
        words: z.array(z.object({ words: z.string(), by: z.string() })),
        stories: z.array(z.object({ id, title: z.string(), words: z.string() })),
      }),
    ),
    won: z.array(id),
    decision: z.string(),
    presentedOn: day.nullable(),
    may: z.object({ present: z.boolean() }),
  }),
})

export const presentAward = route({
  name: "presentAward",
  method: "PUT",
  path: "/api/awards/:id/presentation",
  access: maker,
  summary: "Say that an award has been presented: from now on everyone reads who has won",
  params: byId,
  reply: done,
})

const certificateOf = z.object({ id, nomineeId: id })

export const getCertificatePdf = route({
  name: "getCertificatePdf",
  method: "GET",
  path: "/api/awards/:id/winners/:nomineeId/certificate.pdf",
  access: everyone,
  summary: "The certificate of a winner to print, in the organisation's colour",
  params: certificateOf,
  reply: { media: "application/pdf" },
})

export const getCertificateSvg = route({
  name: "getCertificateSvg",
  method: "GET",
  path: "/api/awards/:id/winners/:nomineeId/certificate.svg",
  access: everyone,
  summary: "The same as a drawing, its words as text",
  params: certificateOf,
  reply: { media: "image/svg+xml; charset=utf-8" },
})
