import { z } from "zod"
import { type Access, anyone, route, stewarding } from "./route.ts"
import { byId, done, language } from "./shapes.ts"

/** Where editions stand on the web, who reads them there, and how fast they go out. */

const steward: Access = { who: "person", roles: stewarding }

export const newsletterSettings = z.object({
  /** Who reads the archive: everybody on the web, or those who are signed in. */
  archive: z.enum(["public", "people"]),
  /** Mails a minute at most; null as fast as the mail server takes them. */
  perMinute: z.int().min(1).max(100_000).nullable(),
})

export const getNewsletterSettings = route({
  name: "getNewsletterSettings",
  method: "GET",
  path: "/api/newsletter/settings",
  access: steward,
  summary: "Who reads the archive, and how fast the newsletter goes out",
  reply: newsletterSettings,
})

export const changeNewsletterSettings = route({
  name: "changeNewsletterSettings",
  method: "PUT",
  path: "/api/newsletter/settings",
  access: steward,
  over: { reading: getNewsletterSettings, fields: ["archive", "perMinute"] },
  summary: "Choose who reads the archive, and how fast the newsletter goes out",
  body: newsletterSettings,
  reply: done,
})

export const withdrawEdition = route({
  name: "withdrawEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/withdrawal",
  access: steward,
  summary: "Take an edition off the archive and the feed",
  params: byId,
  reply: done,
})

export const restoreEdition = route({
  name: "restoreEdition",
  method: "DELETE",
  path: "/api/newsletter/editions/:id/withdrawal",
  access: steward,
  summary: "Put an edition back into the archive",
  params: byId,
  reply: done,
})

const page = { media: "text/html; charset=utf-8" }
const inLanguage = z.object({ lang: language.optional() })

export const newsletterPage = route({
  name: "newsletterPage",
  method: "GET",
  path: "/newsletter",
  access: anyone,
  summary: "The archive of the newsletter; for those who are signed in where the organisation has not opened it",
  query: inLanguage,
  reply: page,
})

export const editionPage = route({
  name: "editionPage",
  method: "GET",
  path: "/newsletter/:number",
  access: anyone,
  summary: "One edition in the archive",
  params: z.object({ number: z.coerce.number().int().min(1).max(1_000_000) }),
  query: inLanguage,
  reply: page,
})

export const newsletterFeed = route({
  name: "newsletterFeed",
  method: "GET",
  path: "/newsletter/feed.xml",
  access: anyone,
  summary: "The latest editions as an Atom feed (RFC 4287), where the archive is open to everybody",
  reply: { media: "application/atom+xml; charset=utf-8" },
})
