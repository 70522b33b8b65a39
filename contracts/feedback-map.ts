import { z } from "zod"
import { day, language, line, slug, timeZone, words } from "./shapes.ts"

/**
 * The map of `wellserved import feedback FILE --map MAP`, and of the same import in the browser: which column of a file means what, and
 * which of its values are no answer. It is written once for a kind of file and kept; docs/using/import-feedback.md explains it.
 */

/** Longest comment that is taken, in characters (UTF-16 units); a longer one makes its row a bad row, so that nothing is cut in silence. */
export const longestComment = 40_000
/** Longest text of any other kind: a choice, a hidden field. */
export const longestValue = 500
export const longestUnit = 200
export const longestTouchpoint = 120
export const longestChannel = 40
export const longestSubject = 300
/** Most bytes (UTF-8) that the answers of one row have together, its comment included, and its hidden fields together. */
export const mostAnswerBytes = 50_000
export const mostHiddenBytes = 7_000
/** Longest response key, its prefix included. */
export const longestKey = 200
/** Most columns that a file may have. */
export const mostColumns = 2_000

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-15",
  "windows-1250",
  "windows-1251",
  "shift_jis",
  "gbk",
  "big5",
  "euc-kr",
] as const
export type Encoding = (typeof encodings)[number]

export const delimiters = [",", ";", "\t", "|"] as const
export type Delimiter = (typeof delimiters)[number]

/** A value as it stands in the file. Compared without regard to case or surrounding spaces; "11" is also 11.0. */
const written = words(300)
const valuesThatAreNoAnswer = z.array(written).max(50)
const labelled = (longest: number) =>
  z.record(written, line(longest)).refine((all) => Object.keys(all).length <= 1_000, {
    message: "At most 1,000 labels in one column.",
    params: { code: "too-many", most: 1_000 },
  })
const labels = labelled(200)

/** How the file is written. What is not said is detected. Rows are counted from 1, without the empty ones. */
const fileForm = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  /** The row with the column names; 0 where there is none, columns are then named by their position. */
  headerRow: z.int().min(0).max(50).default(1),
  /** The first row with feedback, where more than names stand above it (some survey tools write three heading rows). */
  firstRow: z.int().min(1).max(100).optional(),
  /** What a row with fewer cells than the header is: a bad row, or one whose last cells are blank. */
  shortRows: z.enum(["reject", "fill"]).default("reject"),
  decimal: z.enum([".", ","]).default("."),
})
export type FileForm = z.infer<typeof fileForm>

/**
 * - iso: 2020-03-18, 2020-03-18T10:00:00Z, with or without time and offset
 * - year-first: 2020/3/18, 2020.03.18 14:05; month-first: 3/18/2020 2:05 PM; day-first: 18.3.2020 14:05
 * - written: 18 March 2020, Mar 18, 2020 (English)
 * - excel-serial: 43908.5, days since 1899-12-30; unix-seconds, unix-milliseconds
 * - day-of-month: 18, in a month that the map names
 */
export const dateForms = [
  "iso",
  "year-first",
  "month-first",
  "day-first",
  "written",
  "excel-serial",
  "unix-seconds",
  "unix-milliseconds",
] as const
const dateForm = z.discriminatedUnion("form", [
  /** `dayOnly` drops a time of day that means nothing (midnight in every row). */
  z.strictObject({ form: z.enum(dateForms), dayOnly: z.boolean().optional() }),
  z.strictObject({
    form: z.literal("day-of-month"),
    year: z.int().min(1900).max(2200),
    month: z.int().min(1).max(12),
  }),
])
export type DateForm = z.infer<typeof dateForm>

export const scoreKinds = ["nps", "csat", "ces", "rating", "number"] as const
const score = z
  .strictObject({
    id: slug,
    label: line(300),
    kind: z.enum(scoreKinds),
    /** Ends of the scale, both included. Without: nps 0-10, csat and rating 1-5, ces 1-7, number unbounded. */
    scale: z.strictObject({ min: z.number().min(-1e9).max(1e9), max: z.number().min(-1e9).max(1e9) }).optional(),
  })
  .refine(({ scale }) => !scale || scale.min < scale.max, {
    message: "A scale's lower end must be below its upper end.",
    params: { code: "scale-backwards" },
  })
  .refine(({ kind, scale }) => kind !== "nps" || !scale || (scale.min === 0 && scale.max === 10), {
    message: "NPS is asked on 0 to 10.",
    params: { code: "nps-scale" },
  })
/** Several columns may fill one choice with `many`: first, second and third reason. */
const choice = z.strictObject({ id: slug, label: line(300), kind: z.literal("choice"), many: z.boolean().optional() })
const text = z.strictObject({ id: slug, label: line(300), kind: z.literal("text") })

const column = {
  /** The column's name in the header (case and surrounding spaces do not matter), or its position from 1. */
  column: z.union([line(300), z.int().min(1).max(mostColumns)]),
  /** Values that are no answer, besides the empty cell and the map's own `blanks`: 11, "N/A", "Blank". */
  blanks: valuesThatAreNoAnswer.optional(),
  note: words(500).optional(),
}
const asked = {
  ...column,
  /** Values that say "this does not apply to me" (did not use it): counted as such, neither an answer nor a blank. */
  notApplicable: valuesThatAreNoAnswer.optional(),
}
/** Under "case" lies what is known of a complaint. */
const hiddenName = slug.refine((name) => name !== "case", {
  message: 'A hidden field cannot be called "case".',
  params: { code: "hidden-name-taken" },
})
const yesNo = { yes: valuesThatAreNoAnswer.optional(), no: valuesThatAreNoAnswer.optional() }

const mappedColumn = z.discriminatedUnion("role", [
  /** Names the response for good, so that importing a file twice changes nothing. `prefix` keeps two files apart that both count from 1. */
  z.strictObject({ ...column, role: z.literal("key"), prefix: words(60).optional() }),
  /** `values` gives worded scores their number: "Very satisfied" is 5. */
  z.strictObject({
    ...asked,
    role: z.literal("score"),
    question: score,
    values: z.record(written, z.number()).optional(),
  }),
  /** `labels` says what codes stand for. A code that is not listed makes a bad row, or is kept as it is. */
  z.strictObject({
    ...asked,
    role: z.literal("choice"),
    question: choice,
    labels: labels.optional(),
    unlisted: z.enum(["reject", "keep"]).optional(),
  }),
  z.strictObject({ ...asked, role: z.literal("text"), question: text }),
  /** The customer's words. Several columns are joined, in the map's order, with an empty line between. */
  z.strictObject({ ...column, role: z.literal("comment") }),
  z.strictObject({ ...column, role: z.literal("received at"), date: dateForm }),
  z.strictObject({ ...column, role: z.literal("unit"), labels: labels.optional() }),
  z.strictObject({ ...column, role: z.literal("touchpoint"), labels: labelled(longestTouchpoint).optional() }),
  z.strictObject({ ...column, role: z.literal("customer key"), prefix: words(60).optional() }),
  z.strictObject({ ...column, role: z.literal("customer name") }),
  z.strictObject({ ...column, role: z.literal("customer email") }),
  z.strictObject({ ...column, role: z.literal("language"), labels: z.record(written, language).optional() }),
  z.strictObject({ ...column, role: z.literal("channel"), labels: labelled(longestChannel).optional() }),
  /** How many customers this answer stands for in a weighted sample; above 0. */
  z.strictObject({ ...column, role: z.literal("weight") }),
  /** Kept with the response under `name`; reaches filters and exports, never a customer's screen. */
  z.strictObject({ ...column, role: z.literal("hidden"), name: hiddenName, labels: labels.optional() }),
  /** `prefix` makes a subject of a code: "Incident about 174". */
  z.strictObject({ ...column, role: z.literal("case subject"), prefix: words(60).optional() }),
  z.strictObject({ ...column, role: z.literal("case issue") }),
  z.strictObject({ ...column, role: z.literal("case product") }),
  /** How the case was answered. `open` lists the values that mean it is not closed yet. */
  z.strictObject({ ...column, role: z.literal("case response"), open: valuesThatAreNoAnswer.optional() }),
  z.strictObject({ ...column, role: z.literal("case timely"), ...yesNo }),
  z.strictObject({ ...column, role: z.literal("case disputed"), ...yesNo }),
  z.strictObject({ ...column, role: z.literal("case sent at"), date: dateForm }),
  z.strictObject({ ...column, role: z.literal("case answered at"), date: dateForm }),
  /** When it was put right, which may be long before the old system closed it. */
  z.strictObject({ ...column, role: z.literal("case resolved at"), date: dateForm }),
  z.strictObject({ ...column, role: z.literal("case closed at"), date: dateForm }),
  /** Whether it was put right within what was due. */
  z.strictObject({ ...column, role: z.literal("case in time"), ...yesNo }),
  /** How often it went from one owner to another, and how often it was opened again. */
  z.strictObject({ ...column, role: z.literal("case hand-offs") }),
  z.strictObject({ ...column, role: z.literal("case reopened") }),
])
export type MappedColumn = z.infer<typeof mappedColumn>
export type ColumnRole = MappedColumn["role"]

/** Roles that several columns of one file may have. */
const shareable: readonly ColumnRole[] = ["score", "choice", "text", "comment", "hidden"]

export const feedbackMap = z
  .strictObject({
    version: z.literal(1),
    note: words(2_000).optional(),
    survey: z.strictObject({ name: line(120), touchpoint: line(longestTouchpoint).optional() }),
    /** "cases": every row is a complaint and becomes a case as history, besides being kept as feedback. */
    becomes: z.enum(["responses", "cases"]).default("responses"),
    file: fileForm.default({ headerRow: 1, shortRows: "reject", decimal: "." }),
    /** Where times without an offset were written down: "America/Los_Angeles". */
    timeZone,
    /** The day of every row in a file that has no dates. */
    receivedOn: day.optional(),
    /** Rows received on this day or later are live: they may open cases and ask people. All others are history. */
    liveFrom: day.optional(),
    /** Values that are no answer in any column: "N/A". */
    blanks: valuesThatAreNoAnswer.default([]),
    columns: z.array(mappedColumn).max(500),
  })
  .superRefine((map, context) => {
    const problem = (index: number, message: string, params: object) =>
      context.addIssue({ code: "custom", path: ["columns", index, "role"], message, params })
    const roles = new Set<ColumnRole>()
    const questions = new Map<string, MappedColumn>()
    map.columns.forEach((mapped, index) => {
      if (roles.has(mapped.role) && !shareable.includes(mapped.role))
        problem(index, `Two columns are "${mapped.role}".`, { code: "role-twice", role: mapped.role })
      roles.add(mapped.role)
      if (!("question" in mapped)) return
      const earlier = questions.get(mapped.question.id)
      const shared =
        mapped.role === "choice" && mapped.question.many && earlier?.role === "choice" && earlier.question.many
      if (earlier && !shared)
        problem(index, `Two columns answer the question "${mapped.question.id}".`, {
          code: "question-twice",
          question: mapped.question.id,
        })
      questions.set(mapped.question.id, mapped)
    })
    if (!roles.has("received at") && !map.receivedOn)
      context.addIssue({
        code: "custom",
        path: ["receivedOn"],
        message: `Say which column is "received at", or the day of all rows in receivedOn.`,
        params: { code: "date-nowhere" },
      })
    const says = [...roles].some((role) => ["score", "choice", "text", "comment", "case subject"].includes(role))
    if (!says)
      context.addIssue({
        code: "custom",
        path: ["columns"],
        message: "No column holds a score, a choice or words.",
        params: { code: "says-nothing" },
      })
  })
export type FeedbackMap = z.infer<typeof feedbackMap>

/** An instant where the file tells the time, otherwise a calendar day ("2017-05-13") in the map's time zone. */
export type Received = Date | { day: string }

/** A score's number; a choice's label, or labels where there may be many; a text. */
export type ImportedAnswer = number | string | string[]

/** One clean row of a file, ready to be kept. Texts are trimmed, bounded, and can be stored as they are. */
export type FeedbackRow = {
  /** The line of the file on which the row begins, from 1. */
  line: number
  /** Names the response within its survey: the same row read again has the same key. */
  key: string
  receivedAt: Received
  /** Received on or after the map's `liveFrom`; false is history, from which nothing may start. */
  live: boolean
  answers: Record<string, ImportedAnswer>
  /** Questions that do not apply to this customer; never also in `answers`. */
  notApplicable: string[]
  comment?: string
  unit?: string
  touchpoint?: string
  customer?: { key?: string; name?: string; email?: string }
  language?: string
  channel?: string
  weight?: number
  hidden: Record<string, string>
  /** There when the map says that rows become cases. */
  case?: ImportedCase
}

export type ImportedCase = {
  subject: string
  issue?: string
  product?: string
  response?: string
  timely?: boolean
  /** The customer did not accept the answer. */
  disputed?: boolean
  sentAt?: Received
  answeredAt?: Received
  resolvedAt?: Received
  closedAt?: Received
  inTime?: boolean
  handOffs?: number
  reopened?: number
  /** False when the response is one that the map calls open. */
  closed: boolean
}
