import { z } from "zod"
import { writtenCheck } from "./check.ts"
import { everyone, leading, route, stewarding } from "./route.ts"
import { byId, day, done, id, instant, language, named } from "./shapes.ts"
import { standardVersion } from "./standards.ts"

/** The question that tells whether a standard was read, as those who read it see it: which answer is right stays with the server. */
const askedCheck = z.object({ id, question: z.string(), answers: z.array(z.string()) })

const toRead = z.object({
  id,
  /** The wording in force; `contentHash` is what one says yes to. */
  version: standardVersion.omit({ writtenAt: true, writtenBy: true }),
  /** The wording one said yes to last, to show what changed since. */
  before: standardVersion.omit({ writtenAt: true, writtenBy: true }).nullable(),
  check: askedCheck.nullable(),
  dueOn: day.nullable(),
  /** The language of these words, and the translation where they are one; an outdated one is never put in the place of what one says yes to. */
  language,
  translationId: id.nullable(),
})

const inLanguage = z.object({ language: language.optional() })

export const listStandardsToRead = route({
  name: "listStandardsToRead",
  method: "GET",
  path: "/api/me/standards-to-read",
  access: everyone,
  query: inLanguage,
  summary: "The standards that I am asked to read and have not said yes to, the most important first",
  reply: z.object({ standards: z.array(toRead) }),
})

const yes = z.object({
  /** The hash of the wording that was read, in hex; another one is in force meanwhile: refused. */
  contentHash: z
    .string()
    .length(64)
    .regex(/^[0-9a-f]+$/),
  language,
  /** The translation that was read, where it was one. */
  translationId: id.nullable().default(null),
  /** From 0; null where the standard has no check. */
  answer: z.int().min(0).max(3).nullable(),
})

export const acknowledgeStandard = route({
  name: "acknowledgeStandard",
  method: "PUT",
  path: "/api/standards/:id/acknowledgement",
  access: everyone,
  summary:
    "Say yes to the wording of a standard that one has read, with the answer to its check; said twice, it holds once",
  params: byId,
  body: yes,
  reply: done,
})

export const getReadingRound = route({
  name: "getReadingRound",
  method: "GET",
  path: "/api/standards/:id/reading-round",
  access: everyone,
  summary: "A standard to be read together on the team's shared device, and who of the team has said yes to it",
  params: byId,
  query: inLanguage,
  reply: toRead.omit({ before: true }).extend({
    unit: named,
    team: z.array(named.extend({ hasPin: z.boolean(), acknowledged: z.boolean() })),
  }),
})

export const acknowledgeInRound = route({
  name: "acknowledgeInRound",
  method: "POST",
  path: "/api/standards/:id/reading-round",
  access: everyone,
  summary: "One of the team says yes on the shared device, by name and PIN",
  params: byId,
  body: yes.extend({ personId: id, pin: z.string().regex(/^\d{4,8}$/) }),
  reply: done,
})

export const requestAcknowledgement = route({
  name: "requestAcknowledgement",
  method: "PUT",
  path: "/api/standards/:id/acknowledgement-request",
  access: { who: "person", roles: stewarding },
  summary: "Ask everyone to read the wording in force and to say yes to it; asked again, the new date holds",
  params: byId,
  body: z.object({ dueOn: day.nullable() }),
  reply: done,
})

export const writeCheck = route({
  name: "writeCheck",
  method: "PUT",
  path: "/api/standards/:id/check",
  access: { who: "person", roles: stewarding },
  summary: "Write the one question that tells whether a standard was read, or do without one",
  params: byId,
  body: z.object({
    check: writtenCheck.nullable(),
  }),
  reply: done,
})

export const getAcknowledgements = route({
  name: "getAcknowledgements",
  method: "GET",
  path: "/api/standards/:id/acknowledgements",
  access: { who: "person", roles: leading },
  summary: "How many have said yes to a standard, by unit, and who is missing; of the units one leads",
  params: byId,
  reply: z.object({
    request: z.object({ version: z.int(), dueOn: day.nullable(), askedAt: instant }).nullable(),
    units: z.array(z.object({ unit: named, people: z.int(), acknowledged: z.int() })),
    /** At most 500, by unit and name. */
    missing: z.array(named.extend({ unit: named, remindedAt: instant.nullable() })),
    check: askedCheck.extend({ rightAnswer: z.int() }).nullable(),
  }),
})

export const acknowledgementsCsv = route({
  name: "acknowledgementsCsv",
  method: "GET",
  path: "/api/standards/:id/acknowledgements.csv",
  access: { who: "person", roles: leading },
  summary:
    "The ledger of one standard as a file: person, version, content hash, language, method and time; of the units one leads",
  params: byId,
  reply: { media: "text/csv; charset=utf-8" },
})

export const remindToRead = route({
  name: "remindToRead",
  method: "POST",
  path: "/api/standards/:id/reminders",
  access: { who: "person", roles: leading },
  summary:
    "Remind those who are missing, of the units one leads: by mail, where they have an address, and once within three days",
  params: byId,
  reply: z.object({ reminded: z.int() }),
})
