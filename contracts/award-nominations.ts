import { z } from "zod"
import { longestOfAward, mostOfAward } from "./award.ts"
import { everyone, route } from "./route.ts"
import { byId, done, id, someWords } from "./shapes.ts"

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
