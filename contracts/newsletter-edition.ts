import { z } from "zod"
import { type Access, everyone, route, stewarding } from "./route.ts"
import { byId, day, done, id, instant, language, line, someWords, words } from "./shapes.ts"

/** Editions of the newsletter and their parts: how one is written. */

const steward: Access = { who: "person", roles: stewarding }

/** Draft -> scheduled -> sending (paused and resumed) -> sent, or cancelled on the way. */
export const editionStates = ["draft", "scheduled", "sending", "paused", "sent", "cancelled"] as const
export const partKinds = ["words", "story", "tip", "change", "measure", "thanks", "decision", "award"] as const
/** What a part may tell of. */
export const partSources = ["kudos", "answer", "fix", "decision", "story", "award"] as const

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
export const editionAsSeen = { reading: getEdition, fields: ["title", "opening", "parts"] } as const

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
  over: editionAsSeen,
  summary: "Put this title, opening and these parts in the place of a draft's",
  params: byId,
  body: z.object({ title: line(200), opening: words(4000), parts: z.array(part).max(60) }),
  bodyLimit: 1_000_000,
  reply: done,
})

export const listMoreParts = route({
  name: "listMoreParts",
  method: "GET",
  path: "/api/newsletter/editions/:id/more-parts",
  access: steward,
  summary: "What of its days an edition could tell as well: stories, tips, changes, decisions, thanks; at most 60",
  params: byId,
  reply: z.object({ more: z.array(z.object({ part, lacks: z.enum(lacks).nullable(), masked: z.boolean() })) }),
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
