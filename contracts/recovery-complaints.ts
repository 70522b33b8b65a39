import { z } from "zod"
import { type Access, anyone, route } from "./route.ts"
import { id, language } from "./shapes.ts"

const colleague: Access = { who: "person" }

export const showComplaintPage = route({
  name: "showComplaintPage",
  method: "GET",
  path: "/complaint",
  access: anyone,
  summary:
    "The complaint form as a page, for a `unit` (its code) and a `touchpoint`; `embedded=1` may stand in a frame on another site. It records nothing",
  reply: { media: "text/html; charset=utf-8" },
})

export const takeComplaintPage = route({
  name: "takeComplaintPage",
  method: "POST",
  path: "/complaint",
  access: anyone,
  summary: "The filled-in complaint form: it opens a case, and its page carries the customer's link",
  body: z.record(z.string().max(100), z.union([z.string().max(40_000), z.array(z.string().max(1_000)).max(100)])),
  bodyKind: "form",
  bodyLimit: 256 * 1024,
  reply: { media: "text/html; charset=utf-8" },
})

const formFor = z.object({ unit: id.optional(), touchpoint: id.optional(), language: language.optional() })

export const getComplaintForm = route({
  name: "getComplaintForm",
  method: "GET",
  path: "/api/complaint-form",
  access: colleague,
  summary:
    "How customers come to the complaint form of a unit and a touchpoint: link, code, and what to put into a site",
  query: formFor,
  reply: z.object({
    link: z.object({ url: z.string(), trial: z.boolean() }),
    /** The QR code of the link: how many modules a side has, and the SVG path of the dark ones. */
    code: z.object({ side: z.int(), path: z.string() }),
    /** HTML that shows the form in a frame on a site of the organisation's own. */
    snippet: z.string(),
    languages: z.array(z.string()),
  }),
})

export const getComplaintPoster = route({
  name: "getComplaintPoster",
  method: "GET",
  path: "/api/complaint-form/poster.pdf",
  access: colleague,
  summary: "An A4 poster with the QR code of the complaint form",
  query: formFor,
  reply: { media: "application/pdf" },
})
