import { z } from "zod"
import { badRow } from "./bad-row.ts"
import { leading, route, stewarding } from "./route.ts"
import { byId, day, done, email, id, instant, line, money, tellingProgress, timeZone, words } from "./shapes.ts"

/** What customers buy, and that they have left: from files, from programs, by hand. */

/** Why customers leave. What a survey or a clerk says in other words, a map brings to one of these. */
export const leavingReasons = ["price", "service", "product", "moved", "other"] as const
export type LeavingReason = (typeof leavingReasons)[number]

/** "spaces": columns set apart by any number of spaces, as in files of fixed width. */
export const columnDelimiters = [",", ";", "\t", "|", "spaces"] as const
/** iso: 2026-03-18, with or without time; compact: 20260318; day-first: 18.3.2026, 18/03/2026; month-first: 3/18/2026. */
export const dayForms = ["iso", "compact", "day-first", "month-first"] as const

/** A column by the name in the file's first row (case and surrounding spaces do not matter), or by its place from 1. */
const column = z.union([line(300), z.int().min(1).max(500)])

const rowsForm = {
  version: z.literal(1),
  note: words(2_000).optional(),
  delimiter: z.enum(columnDelimiters).default(","),
  /** Whether the first row names the columns; without, columns are known by their place. */
  header: z.boolean().default(true),
  date: z.enum(dayForms).default("iso"),
  /** Where days and times without an offset were written down: "America/New_York". */
  timeZone,
}

/** Whom a row is about: at least one of the two. */
const whose = { customer: column.optional(), email: column.optional() }
const knowsWhose = ({ columns }: { columns: { customer?: unknown; email?: unknown } }) =>
  columns.customer !== undefined || columns.email !== undefined
const whoseMissing = {
  path: ["columns"],
  message: "Say which column holds the customer's key, or their e-mail address.",
  params: { code: "whose-column-missing" },
}

/** How a file of purchases is read; docs/using/import-cdnow.md shows one at work. */
export const purchaseMap = z
  .strictObject({
    ...rowsForm,
    decimal: z.enum([".", ","]).default("."),
    /** Of rows that do not say theirs. */
    currency: money.shape.currency,
    columns: z.strictObject({
      ...whose,
      at: column,
      amount: column,
      name: column.optional(),
      key: column.optional(),
      currency: column.optional(),
      unit: column.optional(),
      what: column.optional(),
    }),
  })
  .refine(knowsWhose, whoseMissing)
export type PurchaseMap = z.output<typeof purchaseMap>

/** How a file of customers who left is read. `reasons` says what the file's own words stand for: { "too expensive": "price" }. */
export const leavingMap = z
  .strictObject({
    ...rowsForm,
    columns: z.strictObject({ ...whose, day: column, reason: column }),
    reasons: z.record(words(300), z.enum(leavingReasons)).default({}),
  })
  .refine(knowsWhose, whoseMissing)
export type LeavingMap = z.output<typeof leavingMap>

const purchaseFile = z.object({ csv: z.string().max(20_000_000), map: purchaseMap })
const leavingFile = z.object({ csv: z.string().max(20_000_000), map: leavingMap })
const fileLimit = 48_000_000

/** What became of the rows of a file: read = kept + rejected + duplicates. */
export const rowsKept = z.object({
  read: z.int(),
  kept: z.int(),
  rejected: z.int(),
  /** Known before, or twice in the file. */
  duplicates: z.int(),
  /** The first 200 rows that were not taken, with their line and why. */
  bad: z.array(badRow),
})
export type RowsKept = z.infer<typeof rowsKept>

const steward = { who: "person", roles: stewarding, scope: "customers:write" } as const

export const previewPurchases = route({
  name: "previewPurchases",
  method: "POST",
  path: "/api/purchases/import/preview",
  access: steward,
  summary: "How a file of purchases would be read, by its map; nothing is kept",
  query: tellingProgress,
  body: purchaseFile,
  bodyLimit: fileLimit,
  reply: z.object({
    read: z.int(),
    rejected: z.int(),
    bad: rowsKept.shape.bad,
    first: z.array(
      z.object({ line: z.int(), customer: z.string(), at: instant, amount: money, what: z.string().nullable() }),
    ),
  }),
})

export const importPurchases = route({
  name: "importPurchases",
  method: "POST",
  path: "/api/purchases/import",
  access: steward,
  summary:
    "Keep the purchases of a CSV file; sent again, nothing is doubled. Rows that cannot be read come back with line and reason",
  query: tellingProgress,
  body: purchaseFile,
  bodyLimit: fileLimit,
  reply: rowsKept,
})

export const keepPurchases = route({
  name: "keepPurchases",
  method: "POST",
  path: "/api/purchases",
  access: steward,
  summary:
    "Keep purchases as a till or shop sends them; the same key, or the same customer, instant and amount, is kept once",
  body: z.object({
    purchases: z
      .array(
        z.object({
          customer: z
            .object({ key: line(200).nullish(), email: email.nullish(), name: line(200).nullish() })
            .refine((one) => one.key ?? one.email, {
              message: "Say the customer's key or e-mail address.",
              params: { code: "whose-missing" },
            }),
          at: instant,
          amount: money.refine(({ minor }) => minor >= 0, {
            message: "A purchase is not below 0.",
            params: { code: "purchase-below-zero" },
          }),
          key: line(200).nullish(),
          unitId: id.nullish(),
          what: line(200).nullish(),
        }),
      )
      .min(1)
      .max(1_000),
  }),
  bodyLimit: 1_000_000,
  reply: z.object({ kept: z.int(), duplicates: z.int() }),
})

export const importLeavings = route({
  name: "importLeavings",
  method: "POST",
  path: "/api/leavings/import",
  access: steward,
  summary: "Note from a CSV file which customers left, when and why; of known customers only",
  query: tellingProgress,
  body: leavingFile,
  bodyLimit: fileLimit,
  reply: rowsKept,
})

export const leaving = z.object({ day, reason: z.enum(leavingReasons) })

export const noteLeaving = route({
  name: "noteLeaving",
  method: "PUT",
  path: "/api/customers/:id/leaving",
  access: { who: "person", scope: "customers:write" },
  summary: "Note that a customer left, when and why",
  params: byId,
  body: leaving,
  reply: done,
})

export const takeBackLeaving = route({
  name: "takeBackLeaving",
  method: "DELETE",
  path: "/api/customers/:id/leaving",
  access: { who: "person", scope: "customers:write" },
  summary: "Take back that a customer left: they came back, or it was a mistake",
  params: byId,
  reply: done,
})

/** By what spending within a year a customer is small, middle or large: thirds of those who bought, or from amounts that the organisation sets. */
export const bandRule = z.discriminatedUnion("by", [
  z.object({ by: z.literal("thirds") }),
  z
    .object({
      by: z.literal("amounts"),
      middleFrom: z.int().min(1).max(1_000_000_000_000),
      largeFrom: z.int().min(1).max(1_000_000_000_000),
      currency: money.shape.currency,
    })
    .refine(({ middleFrom, largeFrom }) => middleFrom < largeFrom, {
      path: ["largeFrom"],
      message: "A large spender spends more than a middle one.",
      params: { code: "large-below-middle" },
    }),
])
export type BandRule = z.infer<typeof bandRule>

export const getBandRule = route({
  name: "getBandRule",
  method: "GET",
  path: "/api/bands",
  access: { who: "person", roles: leading, scope: "read" },
  summary: "By what spending customers are small, middle or large, and how many are",
  reply: z.object({
    rule: bandRule,
    /** The year that the bands were told from ended on this day; null while no purchase is known. */
    until: day.nullable(),
    counts: z.object({ small: z.int(), middle: z.int(), large: z.int() }),
  }),
})

export const setBandRule = route({
  name: "setBandRule",
  method: "PUT",
  path: "/api/bands",
  access: { who: "person", roles: stewarding },
  summary: "Say by what spending customers are small, middle or large; bands are told anew",
  body: bandRule,
  reply: done,
})
