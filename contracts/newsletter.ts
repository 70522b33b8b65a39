import { z } from "zod"
import { type Access, anyone, everyone, route, stewarding } from "./route.ts"
import { byId, day, done, id, instant, language, line, someWords, words } from "./shapes.ts"

/** The newsletter: editions, their parts, and how one goes out. */

const steward: Access = { who: "person", roles: stewarding }

/** Draft -> scheduled -> sending (paused and resumed) -> sent, or cancelled on the way. */
export const editionStates = ["draft", "scheduled", "sending", "paused", "sent", "cancelled"] as const
export const partKinds = ["words", "story", "tip", "change", "measure", "thanks", "decision"] as const
/** What a part may tell of. */
export const partSources = ["kudos", "answer", "fix", "decision", "story"] as const

const part = z.object({
  kind: z.enum(partKinds),
  /** "" where the words need none. */
  title: words(200),
  body: someWords(4000),
  /** The record behind it. */
  about: z.object({ kind: z.enum(partSources), id }).nullable(),
})
export type Part = z.output<typeof part>

/**
 * What keeps a part from everybody outside: no steward wants its story on the public page (page), somebody in it has not agreed (people), nor has its
 * customer (customer), or it tells of no record here, so that nobody could (record).
 */
export const lacks = ["page", "people", "customer", "record"] as const
export type Lack = (typeof lacks)[number]

const edition = z.object({
  id,
  /** Its place in the archive, /newsletter/3; null until it begins to go out. */
  number: z.int().nullable(),
  title: z.string(),
  state: z.enum(editionStates),
  fromDay: day,
  untilDay: day,
  sendAt: instant.nullable(),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Taken off the archive. */
  withdrawn: z.boolean(),
})

/** How far an edition is: so many readers in each state. */
const progress = z.object({
  waiting: z.int(),
  sent: z.int(),
  /** Not sent, as no mail server is set up or this is a sample. */
  kept: z.int(),
  /** They declined, left or lost their address before their turn. */
  unwanted: z.int(),
  /** The mail server refused them for good. */
  refused: z.int(),
  /** Tried too often. */
  failed: z.int(),
  /** Whether they have it is not known: the data were put back from a copy meanwhile. */
  unknown: z.int(),
})

export const listEditions = route({
  name: "listEditions",
  method: "GET",
  path: "/api/newsletter/editions",
  access: everyone,
  summary: "Editions of the newsletter, the newest first; drafts and those on their way for stewards only",
  query: z.object({ before: id.optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  reply: z.object({ editions: z.array(edition), next: id.nullable() }),
})

export const getEdition = route({
  name: "getEdition",
  method: "GET",
  path: "/api/newsletter/editions/:id",
  access: steward,
  summary: "One edition with its parts, and how far its sending is",
  params: byId,
  reply: edition.extend({
    opening: z.string(),
    language,
    parts: z.array(part),
    /** What of it others than those who work here read. */
    outside: z.object({
      /** The archive is open to everybody, or somebody subscribed to it. */
      reads: z.boolean(),
      /** Of each part, in their order: what keeps it inside, if anything, and whether names are taken out of it. */
      parts: z.array(z.object({ lacks: z.enum(lacks).nullable(), masked: z.boolean() })),
    }),
    /** Null until it begins to go out. */
    progress: progress.nullable(),
    /** Why it stands still, in the mail server's words. */
    trouble: z.string().nullable(),
    /** The data were put back from a copy of this moment: it may have gone on after it, which is not known here. */
    copiedAt: instant.nullable(),
    /** How many would get it now. */
    readers: z.int(),
  }),
})

/** What two hands may write at once: the later is told of the earlier. */
const asSeen = { reading: getEdition, fields: ["title", "opening", "parts"] } as const

export const draftEdition = route({
  name: "draftEdition",
  method: "POST",
  path: "/api/newsletter/editions",
  access: steward,
  once: true,
  summary: "Draft an edition from what happened since the last one: changes, figures, thanks, decisions",
  body: z.object({
    /** The day after the last edition's, or four weeks ago, unless told. */
    fromDay: day.optional(),
  }),
  reply: byId,
  status: 201,
})

export const editEdition = route({
  name: "editEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/content",
  access: steward,
  over: asSeen,
  summary: "Put this title, opening and these parts in the place of a draft's",
  params: byId,
  body: z.object({ title: line(200), opening: words(4000), parts: z.array(part).max(60) }),
  bodyLimit: 1_000_000,
  reply: done,
})

export const discardEdition = route({
  name: "discardEdition",
  method: "DELETE",
  path: "/api/newsletter/editions/:id",
  access: steward,
  summary: "Throw a draft away",
  params: byId,
  reply: done,
})

export const previewEdition = route({
  name: "previewEdition",
  method: "GET",
  path: "/api/newsletter/editions/:id/preview",
  access: steward,
  summary: "An edition as a reader of this language gets it by mail, and as it stands on the web",
  params: byId,
  query: z.object({ language: language.optional() }),
  reply: z.object({
    subject: z.string(),
    text: z.string(),
    mail: z.string(),
    page: z.string(),
    /** The page as everybody outside reads it; null where nobody does. */
    openPage: z.string().nullable(),
  }),
})

export const testEdition = route({
  name: "testEdition",
  method: "POST",
  path: "/api/newsletter/editions/:id/tests",
  access: steward,
  once: "by-key",
  summary: "Send an edition to oneself, and to nobody else",
  params: byId,
  reply: z.object({ address: z.string() }),
  status: 202,
})

// ---- on its way

export const scheduleEdition = route({
  name: "scheduleEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/schedule",
  access: steward,
  over: asSeen,
  summary: "Send a draft to all readers: now, or at a time of the organisation's clock",
  params: byId,
  body: z.object({
    /** Null: now. */
    at: z.object({ day, time: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/) }).nullable(),
  }),
  reply: z.object({ sendAt: instant }),
})

export const unscheduleEdition = route({
  name: "unscheduleEdition",
  method: "DELETE",
  path: "/api/newsletter/editions/:id/schedule",
  access: steward,
  summary: "Make a scheduled edition a draft again",
  params: byId,
  reply: done,
})

export const pauseEdition = route({
  name: "pauseEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/pause",
  access: steward,
  summary: "Hold the sending: nobody more gets it until it goes on",
  params: byId,
  reply: done,
})

export const resumeEdition = route({
  name: "resumeEdition",
  method: "DELETE",
  path: "/api/newsletter/editions/:id/pause",
  access: steward,
  summary: "Go on sending where it was held",
  params: byId,
  reply: done,
})

export const cancelEdition = route({
  name: "cancelEdition",
  method: "PUT",
  path: "/api/newsletter/editions/:id/cancellation",
  access: steward,
  summary: "End the sending for good; who has it keeps it, and it is not in the archive",
  params: byId,
  reply: done,
})

export const countEditionAsSent = route({
  name: "countEditionAsSent",
  method: "PUT",
  path: "/api/newsletter/editions/:id/end-here",
  access: steward,
  summary:
    "End here what was being sent when the data were put back from a copy: nobody gets it twice, who waited may miss it, and it stands in the archive",
  params: byId,
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

// ---- its readers

export const readNewsletterChoice = route({
  name: "readNewsletterChoice",
  method: "GET",
  path: "/api/newsletter/choice",
  access: { who: "person" },
  summary: "Whether the newsletter comes to me by mail, and where",
  reply: z.object({ wanted: z.boolean(), address: z.string().nullable() }),
})

export const chooseNewsletter = route({
  name: "chooseNewsletter",
  method: "PUT",
  path: "/api/newsletter/choice",
  access: { who: "person" },
  summary: "Want the newsletter by mail, or want it no more",
  body: z.object({ wanted: z.boolean() }),
  reply: done,
})

const page = { media: "text/html; charset=utf-8" }
const inLanguage = z.object({ lang: language.optional() })
const byToken = z.object({ token: z.string().max(100) })
const reader: Access = { who: "link", purpose: "newsletter" }

export const showLeavePage = route({
  name: "showLeavePage",
  method: "GET",
  path: "/newsletter/leave/:token",
  access: reader,
  summary: "Asks whether the newsletter is no longer wanted; looking records nothing, as mail programs look ahead",
  params: byToken,
  query: inLanguage,
  reply: page,
})

/** What mail programs call when somebody presses their own "unsubscribe" (RFC 8058), and the button of the page: one request, no session. */
export const leaveNewsletter = route({
  name: "leaveNewsletter",
  method: "POST",
  path: "/newsletter/leave/:token",
  access: reader,
  summary: "Want no more newsletters, by the link in one of them",
  params: byToken,
  query: inLanguage,
  body: z.object({ "List-Unsubscribe": z.literal("One-Click") }),
  bodyKind: "form",
  reply: page,
})

export const returnToNewsletter = route({
  name: "returnToNewsletter",
  method: "POST",
  path: "/newsletter/return/:token",
  access: reader,
  summary: "Want the newsletter again after all, by the same link",
  params: byToken,
  query: inLanguage,
  bodyKind: "form",
  reply: page,
})

const sentForm = z.record(z.string().max(100), z.string().max(1000))

export const subscribeToNewsletter = route({
  name: "subscribeToNewsletter",
  method: "POST",
  path: "/newsletter/subscribers",
  access: anyone,
  summary:
    "Ask for the newsletter by mail; a link goes to the address first. Whatever is known of an address, the answer is the same",
  body: sentForm,
  bodyKind: "form",
  reply: page,
})

const asker: Access = { who: "link", purpose: "newsletter-confirm" }

export const showConfirmPage = route({
  name: "showConfirmPage",
  method: "GET",
  path: "/newsletter/confirm/:token",
  access: asker,
  summary: "Asks whether the newsletter is really wanted; looking records nothing",
  params: byToken,
  query: inLanguage,
  reply: page,
})

export const confirmSubscription = route({
  name: "confirmSubscription",
  method: "POST",
  path: "/newsletter/confirm/:token",
  access: asker,
  summary: "Yes, by the link in the mail: the newsletter comes from the next edition on",
  params: byToken,
  query: inLanguage,
  bodyKind: "form",
  reply: page,
})

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
