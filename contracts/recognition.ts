import { z } from "zod"
import { longestAlt } from "./pictures.ts"
import { everyone, route } from "./route.ts"
import { byId, done, id, instant, line, named, someWords } from "./shapes.ts"
import { shownAs } from "./thank-you.ts"

/** The most people one kudos may thank; a whole crew fits. */
export const mostThanked = 30
/** The most teams one kudos may thank. */
export const mostTeamsThanked = 5

// ---- the board

/** What can be said to thanks with one tap. */
export const reactions = ["heart", "well-done", "learnt"] as const
export const reaction = z.enum(reactions)
export type Reaction = z.output<typeof reaction>

export const kudos = z.object({
  id,
  /**
   * A colleague's words, or a customer's with every name masked but that of who is thanked. Null: the customer wants only those thanked to read them, and
   * whoever decided about them.
   */
  words: z.string().nullable(),
  people: z.array(named.extend({ unit: named })),
  /** The teams that are thanked as a whole. */
  units: z.array(named),
  standard: named.nullable(),
  /** The colleague who gave it; null when it comes from a customer. */
  from: named.nullable(),
  fromCustomer: z.boolean(),
  /** The customer's name, where they want it shown or I am who they thank. */
  customer: z.string().nullable(),
  /** Whether these words are for those thanked alone. */
  withheld: z.boolean(),
  at: instant,
  /** When its giver last changed the words; what they said before is kept. */
  rewrittenAt: instant.nullable(),
  /** What shows it, and the words for those who do not see it. */
  picture: z.object({ id, alt: z.string() }).nullable(),
  /** How many said each, and whether I did; never who. */
  reactions: z.array(z.object({ reaction, count: z.int(), mine: z.boolean() })),
  /** How many replies it has. */
  replies: z.int(),
  /** What I may do with it. */
  may: z.object({ withdraw: z.boolean(), rewrite: z.boolean() }),
})

export const listKudos = route({
  name: "listKudos",
  method: "GET",
  path: "/api/kudos",
  access: everyone,
  summary: "The board: who was thanked, for what, in whose words; the newest first",
  query: z.object({
    unit: id.optional(),
    person: id.optional(),
    standard: id.optional(),
    from: z.enum(["customer", "colleague"]).optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  reply: z.object({ items: z.array(kudos), next: z.string().nullable() }),
})

export const getKudos = route({
  name: "getKudos",
  method: "GET",
  path: "/api/kudos/:id",
  access: everyone,
  summary: "One kudos",
  params: byId,
  reply: kudos,
})

export const listMyThanks = route({
  name: "listMyThanks",
  method: "GET",
  path: "/api/kudos/mine",
  access: everyone,
  summary: "The thanks I have received, the newest first, and how many there are in all",
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(5) }),
  reply: z.object({ items: z.array(kudos), count: z.int() }),
})

export const giveKudos = route({
  name: "giveKudos",
  method: "POST",
  path: "/api/kudos",
  access: everyone,
  once: true,
  summary: "Thank one or several colleagues, or whole teams, for a standard they lived",
  body: z
    .object({
      people: z.array(id).max(mostThanked),
      units: z.array(id).max(mostTeamsThanked).default([]),
      words: someWords(2000),
      standardId: id.nullable().default(null),
      /** One that was laid ready, and the words for those who do not see it. */
      picture: z
        .object({ id, alt: line(longestAlt) })
        .nullable()
        .default(null),
    })
    .refine(({ people, units }) => people.length + units.length > 0, {
      path: ["people"],
      message: "Choose at least one person or team.",
      params: { code: "nobody-chosen" },
    }),
  reply: byId,
  status: 201,
})

export const withdrawKudos = route({
  name: "withdrawKudos",
  method: "DELETE",
  path: "/api/kudos/:id",
  access: everyone,
  summary: "Take a kudos off the board: who gave it, who is thanked in it, or a lead within their reach",
  params: byId,
  reply: done,
})

// ---- proposals: a customer seems to thank somebody

export const proposal = z.object({
  id,
  words: z.string(),
  unit: named.nullable(),
  /** One candidate is a proposal, several are a question. None: the customer named nobody that we know, and anyone of the unit may be meant. */
  candidates: z.array(named.extend({ job: z.string(), unit: named })),
  standard: named.nullable(),
  /** The answer that it stands in; null where it was written on the thank-you page. */
  responseId: id.nullable(),
  /** What the customer said of themselves on the thank-you page, and whom they meant, in their own words. */
  thankYou: z.object({ customer: z.string().nullable(), named: z.string().nullable(), shown: shownAs }).nullable(),
  at: instant,
  /** Whether I may answer for others too, and thank the unit as a whole. */
  may: z.object({ decide: z.boolean() }),
})

export const listProposals = route({
  name: "listProposals",
  method: "GET",
  path: "/api/kudos/proposals",
  access: everyone,
  summary: "Comments in which a customer seems to thank somebody: mine, and those within my reach",
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  reply: z.object({ items: z.array(proposal), count: z.int() }),
})

export const confirmProposal = route({
  name: "confirmProposal",
  method: "PUT",
  path: "/api/kudos/proposals/:id/kudos",
  access: everyone,
  summary: "Yes, this thanks these people: it goes onto the board. Confirming again gives the same kudos",
  params: byId,
  body: z
    .object({
      people: z.array(id).max(mostThanked),
      /** Thanks its unit as a whole. */
      unit: z.boolean().default(false),
      /** Left out: the standard that was proposed. */
      standardId: id.nullable().optional(),
    })
    .refine(({ people, unit }) => people.length > 0 || unit, {
      path: ["people"],
      message: "Choose at least one person or team.",
      params: { code: "nobody-chosen" },
    }),
  reply: byId,
})

export const setAsideProposal = route({
  name: "setAsideProposal",
  method: "DELETE",
  path: "/api/kudos/proposals/:id",
  access: everyone,
  summary: "No, nobody is thanked here, or it is not for the board",
  params: byId,
  reply: done,
})
