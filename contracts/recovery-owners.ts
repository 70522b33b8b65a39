import { z } from "zod"
import { type Access, leading, route, stewarding } from "./route.ts"
import { byId, day, done, id, language, line, named } from "./shapes.ts"

const colleague: Access = { who: "person" }
const lead: Access = { who: "person", roles: leading }
const steward: Access = { who: "person", roles: stewarding }

/** How the owner of a case was chosen. */
export const ownerReason = z.object({
  /** team: of those who look after cases in the unit · otherwise whoever answers for it, as nobody of the unit could. */
  as: z.enum(["team", "lead", "steward", "administrator"]),
  /** What was asked for and is what they know or speak; null where it did not decide. */
  skill: z.string().nullable(),
  language: z.string().nullable(),
  /** How many open cases they had, the fewest of those who could. */
  open: z.int().nullable(),
  /** Somebody nearer was away. */
  othersAway: z.boolean(),
})

const skill = line(60)

const agent = z.object({
  person: named,
  job: z.string(),
  takesCases: z.boolean(),
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  absentUntil: day.nullable(),
  openCases: z.int(),
  /** I may change this. */
  mine: z.boolean(),
})

export const listAgents = route({
  name: "listAgents",
  method: "GET",
  path: "/api/case-owners",
  access: colleague,
  summary: "Who of a unit, one's own unless told, looks after cases: skills, languages, absence and open cases",
  query: z.object({ unit: id.optional() }),
  reply: z.object({
    unit: named,
    agents: z.array(agent),
    /** Who has what nobody of the unit can take. */
    otherwise: named,
    /** Skills that somebody has, or a touchpoint asks for. */
    skills: z.array(z.string()),
  }),
})

export const setAgent = route({
  name: "setAgent",
  method: "PUT",
  path: "/api/case-owners/:id",
  access: colleague,
  summary: "Whether a person looks after cases, what they are good at and speak, and until when they are away",
  params: byId,
  body: z.object({
    takesCases: z.boolean(),
    skills: z.array(skill).max(20),
    languages: z.array(language).max(20),
    /** The last day on which they are away. */
    absentUntil: day.nullable(),
  }),
  reply: done,
})

export const listTouchpointRules = route({
  name: "listTouchpointRules",
  method: "GET",
  path: "/api/touchpoint-rules",
  access: lead,
  summary: "Which unit answers for a touchpoint, and what skill it takes",
  reply: z.object({
    rules: z.array(z.object({ touchpoint: named, unit: named.nullable(), skill: z.string().nullable() })),
  }),
})

export const setTouchpointRule = route({
  name: "setTouchpointRule",
  method: "PUT",
  path: "/api/touchpoint-rules/:id",
  access: steward,
  summary: "Say which unit answers for a touchpoint and what skill it takes; with neither, the rule is gone",
  params: byId,
  body: z.object({ unitId: id.nullable(), skill: skill.nullable() }),
  reply: done,
})
