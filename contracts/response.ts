import { z } from "zod"
import { answer } from "./question.ts"
import { anyone, route, stewarding } from "./route.ts"
import { email, id, language, line, slug, words } from "./shapes.ts"

/** How programs, kiosks and other pages than ours hand in what customers answered. */

const bySlug = z.object({ slug })

const newResponse = z.object({
  /** Made by the client: the same key again is the same response. */
  key: line(100).optional(),
  answers: z.record(slug, answer).refine((all) => Object.keys(all).length <= 60, {
    message: "At most 60 answers.",
    params: { code: "too-many", most: 60 },
  }),
  language: language.optional(),
  /** A unit's code, where the survey serves several. */
  unit: line(80).optional(),
  source: line(40).optional(),
  hidden: z
    .record(slug, words(500))
    .refine((all) => Object.keys(all).length <= 20, {
      message: "At most 20 hidden fields.",
      params: { code: "too-many", most: 20 },
    })
    .optional(),
  contact: z.object({ name: line(200).optional(), email: email.optional() }).optional(),
})

/** What only a program with a key may say. */
export const reportedResponse = newResponse.extend({
  channel: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional(),
  /** Who answered, by the key another system knows them by. */
  customer: z.object({ key: line(200).optional(), name: line(200).optional(), email: email.optional() }).optional(),
  /** Who served. */
  personId: id.optional(),
})
export type ReportedResponse = z.output<typeof reportedResponse>

export const takeResponse = route({
  name: "takeResponse",
  method: "POST",
  path: "/api/surveys/:slug/responses",
  access: anyone,
  summary: "Keep one response; answered when it is durable. `channel`, `customer` and `personId` need a key",
  params: bySlug,
  body: reportedResponse,
  reply: z.object({ id: id.nullable(), repeated: z.boolean() }),
  status: 201,
})

export const takeResponses = route({
  name: "takeResponses",
  method: "POST",
  path: "/api/surveys/:slug/responses/batch",
  access: { who: "person", roles: stewarding, scope: "feedback:write" },
  summary: "Keep up to 1,000 responses; the good ones are kept, the others come back with the reason",
  params: bySlug,
  body: z.object({ responses: z.array(z.unknown()).min(1).max(1000) }),
  bodyLimit: 8_000_000,
  reply: z.object({
    kept: z.int(),
    repeated: z.int(),
    refused: z.array(z.object({ index: z.int(), reason: z.string() })),
  }),
})
