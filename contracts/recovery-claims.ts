import { z } from "zod"
import { interval } from "./measure-figure.ts"
import { type Access, route } from "./route.ts"
import { byId, day, done, email, id, instant, language, line, named, words } from "./shapes.ts"

/** What was claimed in advertising or promised in a sale or a contract, and what buyers said of it after delivery. */

const colleague: Access = { who: "person" }
const buyersLink: Access = { who: "link", purpose: "claim" }
const byToken = z.object({
  token: z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9_-]+$/),
})

export const claimKinds = ["advertising", "sale", "contract"] as const

const claim = z.object({
  id,
  kind: z.enum(claimKinds),
  words: z.string(),
  place: z.string(),
  owner: named,
  unit: named,
  /** Of a deal: when it is delivered. */
  deliveryOn: day.nullable(),
  askAfterDays: z.int(),
  asksADay: z.int(),
  madeAt: instant,
  retired: z.boolean(),
  asked: z.int(),
  answered: z.int(),
  /** The share of those who answered that got it as promised, with its interval; null while nobody has. */
  kept: interval.extend({ value: z.number(), n: z.int() }).nullable(),
  cases: z.int(),
})
export type Claim = z.output<typeof claim>

export const listClaims = route({
  name: "listClaims",
  method: "GET",
  path: "/api/claims",
  access: colleague,
  summary: "The register of claims and deal promises, each with the share that was kept",
  query: z.object({ unit: id.optional(), retired: z.enum(["without", "with"]).default("without") }),
  reply: z.object({ claims: z.array(claim) }),
})

export const getClaim = route({
  name: "getClaim",
  method: "GET",
  path: "/api/claims/:id",
  access: colleague,
  summary: "One claim, with what buyers said of it",
  params: byId,
  reply: claim.extend({
    /** To whom, of a deal. */
    customer: z.object({ id, name: z.string().nullable() }).nullable(),
    /** The latest first, 200 at most; who said it stays out. */
    answers: z.array(z.object({ id, at: instant, asPromised: z.boolean(), words: z.string(), caseId: id.nullable() })),
    may: z.object({ keep: z.boolean() }),
  }),
})

export const makeClaim = route({
  name: "makeClaim",
  method: "POST",
  path: "/api/claims",
  access: colleague,
  once: true,
  summary: "Register a claim, or what was promised to one buyer in a deal; buyers are asked after delivery",
  body: z.object({
    kind: z.enum(claimKinds),
    words: line(500),
    place: words(300).default(""),
    ownerId: id,
    unitId: id,
    /** Of a deal: to whom, and when it is delivered. */
    deal: z
      .object({
        customer: z.object({ name: line(200).nullable(), email, language: language.nullable() }),
        deliveryOn: day,
      })
      .nullable()
      .default(null),
    askAfterDays: z.int().min(0).max(365).default(7),
    asksADay: z.int().min(0).max(500).default(5),
  }),
  reply: byId,
  status: 201,
})

export const retireClaim = route({
  name: "retireClaim",
  method: "PUT",
  path: "/api/claims/:id/retirement",
  access: colleague,
  summary: "It is claimed no more: nobody is asked about it from now on",
  params: byId,
  reply: done,
})

export const claimPage = route({
  name: "claimPage",
  method: "GET",
  path: "/k/:token",
  access: buyersLink,
  summary: "Was it as promised? The page that a buyer is sent after delivery",
  params: byToken,
  query: z.object({ said: z.enum(["yes", "no"]).optional(), lang: language.optional() }),
  reply: { media: "text/html; charset=utf-8" },
})

export const answerClaim = route({
  name: "answerClaim",
  method: "POST",
  path: "/k/:token",
  access: buyersLink,
  summary: "The form on that page: as promised or not, and a few words",
  params: byToken,
  bodyKind: "form",
  body: z.object({ asPromised: z.enum(["yes", "no"]), words: words(4000).default("") }),
  reply: { media: "text/html; charset=utf-8" },
})
