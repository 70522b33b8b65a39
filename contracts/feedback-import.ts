import { z } from "zod"
import { badRow } from "./bad-row.ts"
import { feedbackMap } from "./feedback-map.ts"
import { route, stewarding } from "./route.ts"
import { byId, done, id, instant, language, line, named } from "./shapes.ts"

/** Bringing in what customers said before, from files. */

const steward = { who: "person", roles: stewarding } as const

export const importStates = ["waiting", "running", "done", "failed", "undone"] as const

export const importRow = z.object({
  id,
  fileName: z.string(),
  survey: named.nullable(),
  state: z.enum(importStates),
  read: z.int(),
  kept: z.int(),
  rejected: z.int(),
  duplicates: z.int(),
  cases: z.int(),
  failure: z.string().nullable(),
  /** The same by its code and what it names, for other languages; null of what failed before this was kept. */
  failureTold: z.object({ code: z.string(), told: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  startedAt: instant,
  startedBy: named.nullable(),
  endedAt: instant.nullable(),
  /** Comments that the text engine has not come to yet. */
  unread: z.int(),
})

export const listImports = route({
  name: "listImports",
  method: "GET",
  path: "/api/imports",
  access: steward,
  summary: "Files of feedback that were imported, newest first",
  reply: z.object({ imports: z.array(importRow) }),
})

export const getImport = route({
  name: "getImport",
  method: "GET",
  path: "/api/imports/:id",
  access: steward,
  summary: "One import, while it runs and afterwards",
  params: byId,
  reply: importRow,
})

/** The beginning of a file, base64, as much as 512 KiB: enough to tell how it is written. */
const sample = z.base64().max(700_000)

export const previewImport = route({
  name: "previewImport",
  method: "POST",
  path: "/api/imports/preview",
  access: steward,
  summary: "How a file would be read: by the map given, or by one that is guessed from its beginning",
  body: z.object({
    fileName: line(300),
    sample,
    /** Whether the sample is the whole file. */
    whole: z.boolean(),
    map: feedbackMap.optional(),
  }),
  bodyLimit: 2_000_000,
  reply: z.object({
    /** The map that was given, or a guessed one; null when no column could be told to hold a score or words. */
    map: feedbackMap.nullable(),
    /** What to look at before trusting a guessed map, by code with what its sentence needs. */
    notes: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.string()) })),
    /** The file's columns with some of their values. */
    header: z.array(z.object({ column: z.string(), examples: z.array(z.string()) })),
    encoding: z.string(),
    delimiter: z.string(),
    /** Counts of the rows in the sample; null without a map. */
    rows: z
      .object({
        read: z.int(),
        kept: z.int(),
        rejected: z.int(),
        alreadyKept: z.int(),
        /** Cases kept as history; and, where rows are declared live, cases that would open and messages that would go out. */
        historyCases: z.int(),
        liveCases: z.int(),
        messages: z.int(),
        columns: z.array(
          z.object({
            column: z.string(),
            role: z.string(),
            answers: z.int(),
            blank: z.int(),
            notApplicable: z.int(),
            wrong: z.int(),
          }),
        ),
        first: z.array(
          z.object({
            line: z.int(),
            receivedAt: z.string(),
            unit: z.string().nullable(),
            touchpoint: z.string().nullable(),
            words: z.string().nullable(),
            answers: z.array(z.object({ question: z.string(), answer: z.string() })),
          }),
        ),
        bad: z.array(badRow),
        /** Units named in the sample that are not known: their rows go to the whole organisation, which keeps the name. */
        unknownUnits: z.array(z.string()),
        newTouchpoints: z.array(z.string()),
      })
      .nullable(),
  }),
})

export const startImport = route({
  name: "startImport",
  method: "POST",
  path: "/api/imports",
  access: steward,
  summary: "Make an import ready by its map; then send its file",
  body: z.object({ fileName: line(300), map: feedbackMap }),
  bodyLimit: 1_000_000,
  reply: byId,
  status: 201,
})

export const sendImportFile = route({
  name: "sendImportFile",
  method: "PUT",
  path: "/api/imports/:id/file",
  access: steward,
  summary: "The file, as it is. It is kept as it arrives; sent again after a broken connection, nothing is doubled",
  params: byId,
  bodyKind: "raw",
  bodyLimit: 8_000_000_000,
  reply: importRow,
})

export const getBadRows = route({
  name: "getBadRows",
  method: "GET",
  path: "/api/imports/:id/bad-rows.csv",
  access: steward,
  summary: "The rows that were not taken, with line and reason, as a file to mend and import again",
  params: byId,
  /** In which to say what is wrong with them. */
  query: z.object({ language: language.default("en") }),
  reply: { media: "text/csv" },
})

/** What may have grown out of an imported answer, and would lose its ground. */
export const grownKinds = ["case", "kudos", "proposal", "other"] as const

export const previewUndo = route({
  name: "previewUndo",
  method: "GET",
  path: "/api/imports/:id/undo",
  access: steward,
  summary: "Whether an import can be taken back, what that would remove, and what stands in the way",
  params: byId,
  reply: z.object({
    /** False while it runs, when it has been taken back, and when something has grown out of it. */
    possible: z.boolean(),
    responses: z.int(),
    /** Those among them that were declared live. */
    live: z.int(),
    comments: z.int(),
    /** Customers who said these; they stay, with all else that is known of them. */
    customers: z.int(),
    grown: z.array(z.object({ what: z.enum(grownKinds), count: z.int() })).max(grownKinds.length),
  }),
})

export const undoImport = route({
  name: "undoImport",
  method: "DELETE",
  path: "/api/imports/:id",
  access: steward,
  summary: "Take an import back: its responses, words and facts",
  params: byId,
  reply: done,
})
