import { z } from "zod"
import { writtenCheck } from "./check.ts"
import { route, stewarding } from "./route.ts"
import { byId, done, id, instant, language, line, named, someWords, words } from "./shapes.ts"

/** Toward whom a standard holds. */
export const toward = z.enum(["customer", "co-worker", "both"])
export const standardState = z.enum(["draft", "published", "retired"])

const writer = named.nullable()

/** In which language one would read; another is given where it has not been translated. */
const inLanguage = z.object({ language: language.optional() })
/** The language of these words where they are a translation; null where they are as they were written. */
const translatedInto = language.nullable()

/**
 * How a translation stands to the wording in force: it is of that wording; only small edits came after it; or everyone was asked to read the words again
 * since, so that it says something else by now.
 */
export const translationState = z.enum(["current", "small-edit", "outdated"])

// ---- the purpose

const purpose = z.object({ words: z.string(), writtenAt: instant, writtenBy: writer })

export const getPurpose = route({
  name: "getPurpose",
  method: "GET",
  path: "/api/purpose",
  access: { who: "person", pin: true, scope: "read" },
  summary: "Why service matters here, in the organisation's words, with what was written before",
  query: inLanguage,
  reply: z.object({ purpose: purpose.extend({ language: translatedInto }).nullable(), before: z.array(purpose) }),
})

export const writePurpose = route({
  name: "writePurpose",
  method: "PUT",
  path: "/api/purpose",
  access: { who: "person", roles: stewarding },
  over: { reading: getPurpose, fields: ["purpose"] },
  summary: "Write the purpose anew; what was written before is kept",
  body: z.object({ words: someWords(4000) }),
  reply: done,
})

// ---- standards

export const standardContent = z.object({
  title: line(120),
  behaviour: someWords(1000),
  why: words(2000),
  looksLike: words(2000),
  notLike: words(2000),
  toward,
})
export type StandardContent = z.infer<typeof standardContent>

const shownContent = z.object({
  title: z.string(),
  behaviour: z.string(),
  why: z.string(),
  looksLike: z.string(),
  notLike: z.string(),
  toward,
})

export const standardRow = z.object({
  id,
  state: standardState,
  /** From 1; when two standards conflict, the lower wins. */
  position: z.int(),
  title: z.string(),
  behaviour: z.string(),
  language: translatedInto,
  toward,
})

export const listStandards = route({
  name: "listStandards",
  method: "GET",
  path: "/api/standards",
  access: { who: "person", pin: true, scope: "read" },
  summary: "The standards in their order of priority; drafts and retired ones are shown to stewards",
  query: inLanguage,
  reply: z.object({
    standards: z.array(standardRow),
    /** The language in which they were written, and those into which any has been translated. */
    own: language,
    languages: z.array(language),
  }),
})

export const standardVersion = shownContent.extend({
  number: z.int(),
  writtenAt: instant,
  writtenBy: writer,
  /** SHA-256 over the content, in hex: what an acknowledgement is of. */
  contentHash: z.string(),
})

export const getStandard = route({
  name: "getStandard",
  method: "GET",
  path: "/api/standards/:id",
  access: { who: "person", pin: true, scope: "read" },
  summary: "One standard with all its versions, as they were written, the latest first",
  params: byId,
  query: inLanguage,
  reply: standardRow.extend({
    ...shownContent.shape,
    /** The language in which it was written. */
    own: language,
    /** Into which it has been translated. */
    languages: z.array(language),
    /** Where these words are a translation: how it stands to the wording in force, and the number of the wording that it is of. */
    translation: z.object({ state: translationState, from: z.int() }).nullable(),
    versions: z.array(standardVersion),
  }),
})

export const draftStandard = route({
  name: "draftStandard",
  method: "POST",
  path: "/api/standards",
  access: { who: "person", roles: stewarding },
  once: true,
  summary: "Write a new standard; it is a draft, last in order, until it is published",
  body: standardContent.extend({
    /** The question that goes with it, where it has one from the start. */
    check: writtenCheck.nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const rewriteStandard = route({
  name: "rewriteStandard",
  method: "POST",
  path: "/api/standards/:id/versions",
  access: { who: "person", roles: stewarding },
  once: true,
  over: { reading: getStandard, fields: ["title", "behaviour", "why", "looksLike", "notLike", "toward"] },
  summary: "Write a new version of a standard; of a published one it is in force at once",
  params: byId,
  body: standardContent.extend({
    /** Everyone is asked to read the new wording and say yes to it; else it is a small edit, and an earlier yes holds. */
    readAgain: z.boolean().default(false),
  }),
  reply: z.object({ number: z.int() }),
})

export const publishStandard = route({
  name: "publishStandard",
  method: "PUT",
  path: "/api/standards/:id/publication",
  access: { who: "person", roles: stewarding },
  summary: "Put a draft or retired standard in force",
  params: byId,
  reply: done,
})

export const retireStandard = route({
  name: "retireStandard",
  method: "PUT",
  path: "/api/standards/:id/retirement",
  access: { who: "person", roles: stewarding },
  summary: "Take a published standard out of force; it stays with all that cites it",
  params: byId,
  reply: done,
})

export const orderStandards = route({
  name: "orderStandards",
  method: "PUT",
  path: "/api/standards/order",
  access: { who: "person", roles: stewarding },
  over: { reading: listStandards, fields: ["standards.*.id"] },
  summary: "Set the order of priority: every standard that is not retired, the most important first",
  body: z.object({ ids: z.array(id).min(1).max(500) }),
  reply: done,
})
