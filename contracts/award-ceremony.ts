import { z } from "zod"
import { awardMaker } from "./award.ts"
import { everyone, route } from "./route.ts"
import { byId, day, done, id, named } from "./shapes.ts"

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
  access: awardMaker,
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
