import { z } from "zod"
import { band } from "./customers.ts"
import { caseRow, caseStates, verdict } from "./recovery-case-row.ts"
import { impacts } from "./recovery-desk.ts"
import { caseFile, readyFileIds } from "./recovery-files.ts"
import { ownerReason } from "./recovery-owners.ts"
import { promise } from "./recovery-promises.ts"
import { remedy } from "./recovery-remedies.ts"
import { seen } from "./recovery-seen.ts"
import { severities } from "./recovery-severity.ts"
import { type Access, leading, route } from "./route.ts"
import { byId, done, email, id, instant, language, line, money, named, someWords, words } from "./shapes.ts"

const colleague: Access = { who: "person" }
/** What a PIN on a shared device is enough for: notes and remedies on the spot. */
const onTheSpot: Access = { who: "person", pin: true }

export const listCases = route({
  name: "listCases",
  method: "GET",
  path: "/api/cases",
  access: colleague,
  summary: "Cases, those that wait longest first; imported history only when asked for",
  query: z.object({
    state: z.enum(caseStates).optional(),
    owner: z.union([z.literal("me"), id]).optional(),
    unit: id.optional(),
    severity: z.enum(severities).optional(),
    q: words(100).optional(),
    history: z.enum(["with", "only", "without"]).default("without"),
    /** due: those whose clock runs, the most urgent first. */
    sort: z.enum(["newest", "due"]).default("newest"),
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({ items: z.array(caseRow), next: z.string().nullable() }),
})

export const message = z.object({
  id,
  direction: z.enum(["in", "out"]),
  channel: z.enum(["mail", "page", "call", "visit"]),
  words: z.string(),
  /** What their mail quoted, and what stands below it; apart from what they said. */
  quoted: z.string(),
  signature: z.string(),
  /** The address that it came from, where it is not the one we know. */
  sender: z.string().nullable(),
  /** A machine answered for them. */
  automatic: z.boolean(),
  files: z.array(caseFile),
  at: instant,
  by: named.nullable(),
})
/** A mail that never reached the customer, and what the mail server said. */
export const undelivered = z.object({ id, to: z.string(), at: instant, forGood: z.boolean(), why: z.string() })
export const note = z.object({ id, words: z.string(), at: instant, by: named })
export const handoff = z.object({ id, from: named.nullable(), to: named, reason: z.string(), at: instant })

const numbered = z.object({ id, number: z.int(), subject: z.string() })

export const getCase = route({
  name: "getCase",
  method: "GET",
  path: "/api/cases/:id",
  access: colleague,
  summary: "One case, whole: what was said, promised, given and decided",
  params: byId,
  reply: caseRow.extend({
    words: z.string(),
    source: z.string(),
    responseId: id.nullable(),
    customer: z
      .object({
        id,
        name: z.string().nullable(),
        email: z.string().nullable(),
        language: z.string().nullable(),
        otherCases: z.int(),
        /** What whoever serves them has to know. */
        needs: z.string().nullable(),
        /** What they are worth to us; null unless the caller's role may see it. */
        value: z.object({ band: band.nullable(), bought: z.array(money) }).nullable(),
      })
      .nullable(),
    touchpoint: named.nullable(),
    remedySought: z.string().nullable(),
    impact: z.enum(impacts).nullable(),
    reference: z.string().nullable(),
    /** Why its first owner was chosen; null where no rule did. */
    ownerReason: ownerReason.nullable(),
    /** How often it went from one owner to another, elsewhere before an import included. */
    handOffs: z.int(),
    /** The case that it was joined to. */
    joinedTo: numbered.nullable(),
    /** Cases that were joined to it, whose history stands here too. */
    joined: z.array(numbered),
    cause: named.nullable(),
    causeWords: z.string().nullable(),
    ownError: z.boolean().nullable(),
    closureReason: z.string().nullable(),
    closureAppeal: z.string().nullable(),
    /** Appeals against a closing without the customer, in the order in which they came. */
    appeals: z.array(
      z.object({ id, against: z.enum(["disagreed", "abuse"]), reason: z.string(), to: named, at: instant }),
    ),
    answeredAt: instant.nullable(),
    closedAt: instant.nullable(),
    historyFacts: z.record(z.string(), z.string()),
    /** What came with what the case opened with. */
    files: z.array(caseFile),
    messages: z.array(message),
    notes: z.array(note),
    undelivered: z.array(undelivered),
    promises: z.array(promise),
    remedies: z.array(remedy),
    handoffs: z.array(handoff),
    verdicts: z.array(verdict),
    fixes: z.array(named),
    /** What I may do here now, so that the screen offers nothing that would be refused. */
    may: z.object({
      work: z.boolean(),
      take: z.boolean(),
      decide: z.boolean(),
      askCustomer: z.boolean(),
      /** Say why it happened: of what is closed, and of history, too. */
      nameCause: z.boolean(),
    }),
    /** What is left of my limit on this case; null where the customer's year is used up first. */
    limitLeft: money,
  }),
})

export const openCase = route({
  name: "openCase",
  method: "POST",
  path: "/api/cases",
  access: onTheSpot,
  once: true,
  summary: "A customer told me: open a case from a note",
  body: z.object({
    subject: line(300),
    words: words(20_000).default(""),
    unitId: id,
    severity: z.enum(severities).default("middle"),
    customer: z
      .object({ name: line(200).nullable(), email: email.nullable(), language: language.nullable() })
      .nullable()
      .default(null),
    remedySought: line(300).nullable().default(null),
  }),
  reply: byId,
  status: 201,
})

export const handOffCase = route({
  name: "handOffCase",
  method: "PUT",
  path: "/api/cases/:id/owner",
  access: colleague,
  once: true,
  summary: "Hand a case to its next owner, with the reason",
  params: byId,
  body: z.object({ to: id, reason: line(1000) }),
  reply: done,
})

export const writeToCustomer = route({
  name: "writeToCustomer",
  method: "POST",
  path: "/api/cases/:id/messages",
  access: colleague,
  once: true,
  summary: "Write to the customer by mail, or keep what was said in a call or a visit",
  params: byId,
  body: z.object({
    words: someWords(20_000),
    channel: z.enum(["mail", "call", "visit"]).default("mail"),
    /** The template that it began as. */
    templateId: id.nullable().default(null),
    /** What goes along: files that lie ready. */
    fileIds: readyFileIds,
    seen: seen.optional(),
  }),
  reply: byId,
  status: 201,
})

export const addNote = route({
  name: "addNote",
  method: "POST",
  path: "/api/cases/:id/notes",
  access: onTheSpot,
  once: true,
  summary: "An internal note; it never leaves",
  params: byId,
  body: z.object({ words: someWords(20_000) }),
  reply: byId,
  status: 201,
})

export const askCustomer = route({
  name: "askCustomer",
  method: "POST",
  path: "/api/cases/:id/question",
  access: colleague,
  // After a no it is asked again, often in the same words; twice in a row is refused anyway.
  once: "by-key",
  summary: "Ask the customer whether it has been put right",
  params: byId,
  body: z.object({ words: words(5000).default(""), seen: seen.optional() }),
  reply: done,
})

export const closeCase = route({
  name: "closeCase",
  method: "PUT",
  path: "/api/cases/:id/closure",
  access: { who: "person", roles: leading },
  summary:
    "Close as a final answer or as abuse, by a second person, with the reason and the way of appeal, which the customer reads",
  params: byId,
  body: z.object({
    how: z.enum(["disagreed", "abuse"]),
    reason: someWords(2000),
    appeal: someWords(1000),
    seen: seen.optional(),
  }),
  reply: done,
})
