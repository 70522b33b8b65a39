import { z } from "zod"
import { type Access, anyone, leading, route } from "./route.ts"
import { byId, done, id, language, named } from "./shapes.ts"

// ---- the thank-you page, where a customer thanks somebody without having been asked

/**
 * Who may read a customer's thanks: everyone on the board with the customer's name, everyone without it, or only those thanked and whoever decides about
 * them.
 */
export const shownAs = z.enum(["named", "unnamed", "withheld"])
export type ShownAs = z.output<typeof shownAs>

export const showThankYouPage = route({
  name: "showThankYouPage",
  method: "GET",
  path: "/thank-you",
  access: anyone,
  summary: "The thank-you page of a `unit` (its code), or of the whole organisation. It records nothing",
  reply: { media: "text/html; charset=utf-8" },
})

export const takeThankYouPage = route({
  name: "takeThankYouPage",
  method: "POST",
  path: "/thank-you",
  access: anyone,
  summary: "The filled-in thank-you page: it waits on the board for somebody to say who is meant",
  body: z.record(z.string().max(100), z.union([z.string().max(20_000), z.array(z.string().max(1_000)).max(100)])),
  bodyKind: "form",
  bodyLimit: 128 * 1024,
  reply: { media: "text/html; charset=utf-8" },
})

const colleague: Access = { who: "person" }
const pageFor = z.object({ unit: id.optional(), language: language.optional() })

export const getThankYouPage = route({
  name: "getThankYouPage",
  method: "GET",
  path: "/api/thank-you-page",
  access: colleague,
  summary:
    "How customers come to the thank-you page of a unit, or of the whole organisation: whether it is open, link and code",
  query: pageFor,
  reply: z.object({
    /** The unit that was asked for; the top one is the whole organisation. */
    unit: named,
    open: z.boolean(),
    /** The unit above whose switch it follows; null where it has its own, or no unit above has one. */
    follows: named.nullable(),
    may: z.object({ switch: z.boolean() }),
    link: z.object({ url: z.string(), trial: z.boolean() }),
    /** The QR code of the link: how many modules a side has, and the SVG path of the dark ones. */
    code: z.object({ side: z.int(), path: z.string() }),
    languages: z.array(z.string()),
  }),
})

export const getThankYouPoster = route({
  name: "getThankYouPoster",
  method: "GET",
  path: "/api/thank-you-page/poster.pdf",
  access: colleague,
  summary: "An A4 poster with the QR code of the thank-you page, while it is open",
  query: pageFor,
  reply: { media: "application/pdf" },
})

export const switchThankYouPage = route({
  name: "switchThankYouPage",
  method: "PUT",
  path: "/api/units/:id/thank-you-page",
  access: { who: "person", roles: leading },
  summary:
    "Open or close the thank-you page of a unit, and of those below without a switch of their own; leads within their reach",
  params: byId,
  body: z.object({ open: z.boolean() }),
  reply: done,
})
