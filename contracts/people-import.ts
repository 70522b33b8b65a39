import { z } from "zod"
import { badRow } from "./bad-row.ts"
import { administering, route } from "./route.ts"
import { language, tellingProgress, words } from "./shapes.ts"

/** What an import would do to one person. */
export const personChange = z.object({
  /** The line of the file, from 1; null for somebody who is not in it. */
  line: z.int().nullable(),
  kind: z.enum(["join", "change", "leave"]),
  name: z.string(),
  /** What differs: [field, before, after]. */
  differs: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
})

const peopleCsv = z.object({
  csv: words(5_000_000),
  /** Whether people who are not in the file have left. */
  complete: z.boolean().default(false),
  /** In which to say what is wrong, in the file to mend. */
  language: language.default("en"),
})

export const peopleDiff = z.object({
  changes: z.array(personChange),
  newUnits: z.array(z.string()),
  bad: z.array(badRow),
  /** The bad rows as a CSV to mend and send again, with the reason in a column of its own; null when there are none. */
  toMend: z.string().nullable(),
  /** Columns of the file that were not understood, and so not read. */
  unread: z.array(z.string()),
  counts: z.object({ join: z.int(), change: z.int(), leave: z.int(), same: z.int(), bad: z.int() }),
})

export const previewPeopleImport = route({
  name: "previewPeopleImport",
  method: "POST",
  path: "/api/people/import/preview",
  access: { who: "person", roles: administering, scope: "people:write" },
  summary: "What a CSV of people would change, without changing it",
  body: peopleCsv,
  bodyLimit: 6_000_000,
  reply: peopleDiff,
})

export const importPeople = route({
  name: "importPeople",
  method: "POST",
  path: "/api/people/import",
  access: { who: "person", roles: administering, scope: "people:write" },
  summary: "Apply a CSV of people; the good rows are kept, the bad ones come back with line and reason",
  query: tellingProgress,
  body: peopleCsv,
  bodyLimit: 6_000_000,
  reply: peopleDiff,
})
