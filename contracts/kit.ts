import { z } from "zod"
import { type Access, route } from "./route.ts"
import { language } from "./shapes.ts"

/** The symbols of purpose and standards: a card that is folded to fit a pocket, a poster, a badge, and a screen for the wall. */
export const pieces = ["pocket-card", "poster", "badge", "screen"] as const
export type Piece = (typeof pieces)[number]
export const papers = ["a4", "a3"] as const

const reader: Access = { who: "person", pin: true, scope: "read" }
const wanted = z.object({
  piece: z.enum(pieces),
  /** Of the poster. */
  paper: z.enum(papers).default("a4"),
  /** The organisation's own unless told. */
  language: language.optional(),
})

export const getKit = route({
  name: "getKit",
  method: "GET",
  path: "/api/standards/kit",
  access: reader,
  summary:
    "In which languages all of purpose and standards can be printed, the first one first; in none while nothing is in force",
  reply: z.object({
    languages: z.array(
      z.object({
        language,
        /** Its script can be set in print; of another there is the SVG, which is set by the faces of whoever opens it. */
        pdf: z.boolean(),
        /** Something of it was translated from an earlier wording. */
        outdated: z.boolean(),
      }),
    ),
  }),
})

export const getKitPdf = route({
  name: "getKitPdf",
  method: "GET",
  path: "/api/standards/kit.pdf",
  access: reader,
  summary: "Purpose and standards to print, in the organisation's colour: a pocket card, a poster, a badge, a screen",
  query: wanted,
  reply: { media: "application/pdf" },
})

export const getKitSvg = route({
  name: "getKitSvg",
  method: "GET",
  path: "/api/standards/kit.svg",
  access: reader,
  summary: "The same as a drawing that stays sharp at any size, its words as text",
  query: wanted,
  reply: { media: "image/svg+xml; charset=utf-8" },
})
