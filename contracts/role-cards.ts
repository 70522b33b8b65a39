import { z } from "zod"
import { type Access, everyone, leading, route } from "./route.ts"
import { byId, done, id, instant, line, named, someWords } from "./shapes.ts"

const leader: Access = { who: "person", roles: leading }
const reader: Access = { who: "person", pin: true, scope: "read" }

/** What somebody in a job answers: whom they serve, what of their work reaches customers, which standards matter most in it, and how. */
const answers = z.object({
  serves: someWords(1000),
  reaches: someWords(1000),
  /** The most important first. */
  standards: z
    .array(z.object({ id, how: someWords(500) }))
    .min(1)
    .max(5)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, {
      message: "Each standard is named once.",
      params: { code: "standard-twice" },
    }),
})

const roleCard = z.object({
  id,
  job: z.string(),
  serves: z.string(),
  reaches: z.string(),
  standards: z.array(z.object({ id, title: z.string(), how: z.string() })),
  writtenAt: instant,
  writtenBy: named.nullable(),
})

export const listRoleCards = route({
  name: "listRoleCards",
  method: "GET",
  path: "/api/role-cards",
  access: reader,
  summary: "The role cards there are, by job; and, for leads, the jobs without one",
  reply: z.object({
    cards: z.array(z.object({ id, job: z.string(), people: z.int() })),
    /** At most 500, the most frequent first; none for others than leads. */
    without: z.array(z.object({ job: z.string(), people: z.int() })),
  }),
})

export const getRoleCard = route({
  name: "getRoleCard",
  method: "GET",
  path: "/api/role-cards/:id",
  access: reader,
  summary: "What a job has to do with customers, and which standards matter most in it",
  params: byId,
  reply: roleCard,
})

export const getMyRoleCard = route({
  name: "getMyRoleCard",
  method: "GET",
  path: "/api/me/role-card",
  access: everyone,
  summary: "The role card of my own job, where there is one",
  reply: z.object({
    /** "" where nobody has said what my job is. */
    job: z.string(),
    card: roleCard.nullable(),
  }),
})

export const writeRoleCard = route({
  name: "writeRoleCard",
  method: "POST",
  path: "/api/role-cards",
  access: leader,
  once: true,
  summary: "Write the role card of a job that has none",
  body: answers.extend({ job: line(200) }),
  reply: byId,
  status: 201,
})

export const rewriteRoleCard = route({
  name: "rewriteRoleCard",
  method: "PUT",
  path: "/api/role-cards/:id",
  access: leader,
  over: { reading: getRoleCard, fields: ["serves", "reaches", "standards.*.id", "standards.*.how"] },
  summary: "Write a role card anew; what was written before is kept",
  params: byId,
  body: answers,
  reply: done,
})

export const withdrawRoleCard = route({
  name: "withdrawRoleCard",
  method: "DELETE",
  path: "/api/role-cards/:id",
  access: leader,
  summary: "Take a role card away; it can be written again",
  params: byId,
  reply: done,
})
