import type { RowProblem } from "#contracts/bad-row.ts"
import type { PurchaseMap } from "#contracts/purchases.ts"
import { email as emailShape } from "#contracts/shapes.ts"
import { rowProblem } from "#platform/csv/bad-row.ts"
import { type CellsByKey, placesOf } from "./columns.ts"
import { minorDigits, readAmount } from "./read-amount.ts"
import { readInstant } from "./read-day.ts"

/** A purchase as a file tells it; the unit by name or code. */
export type ReadPurchase = {
  customer: { key: string | null; email: string | null; name: string | null }
  at: Date
  /** The file tells the day, not the time. */
  dayOnly: boolean
  amount: { minor: number; currency: string }
  key: string | null
  unit: string | null
  what: string | null
}

/** A row read, or why it was not, for whoever mends the file. */
export type ReadRow<T> = { read: T } | { problem: RowProblem }

const shortTexts = ["customer", "name", "key", "what"] as const
const longest = 200

/** How each row of a file becomes a purchase. Throws `column-missing`. */
export function purchaseReader(
  map: PurchaseMap,
  names: readonly string[],
  now: Date,
): (cells: readonly string[]) => ReadRow<ReadPurchase> {
  const columns = placesOf(map.columns, names)
  return (cells) => {
    const of = (key: keyof PurchaseMap["columns"]) => columns.of(cells, key)
    const refuse = refuser(columns, cells)
    const currency = of("currency").toUpperCase() || map.currency
    const digits = minorDigits(currency)
    if (digits === undefined) return refuse("currency", "currency-not-known")
    const whose = readWhose(columns, cells)
    if ("problem" in whose) return whose
    for (const key of shortTexts)
      if (of(key).length > longest) return refuse(key, "text-too-long", { found: of(key).length, max: longest })
    if (cells.some((one) => one.includes("\0") || !one.isWellFormed()))
      return { problem: rowProblem("unreadable-character") }
    const when = readInstant(of("at"), map.date, map.timeZone)
    if (when === undefined) return refuse("at", `date-not-${map.date}`)
    if (when.at > now) return refuse("at", "date-in-future")
    const minor = readAmount(of("amount"), map.decimal, digits)
    if (minor === undefined) return refuse("amount", "amount-not-understood", { currency })
    if (minor < 0) return refuse("amount", "amount-below-zero")
    return {
      read: {
        customer: { ...whose.read, name: of("name") || null },
        ...when,
        amount: { minor, currency },
        key: of("key") || null,
        unit: of("unit") || null,
        what: of("what") || null,
      },
    }
  }
}

/** Whom a row is about, by key, by e-mail address, or both. */
export function readWhose(
  columns: CellsByKey<"customer" | "email">,
  cells: readonly string[],
): ReadRow<{ key: string | null; email: string | null }> {
  const [key, email] = [columns.of(cells, "customer"), columns.of(cells, "email")]
  if (key === "" && email === "") return { problem: rowProblem("whose-missing") }
  if (email !== "" && !emailShape.safeParse(email).success) return refuser(columns, cells)("email", "email-not-valid")
  return { read: { key: key || null, email: email || null } }
}

/** Says what is wrong with one cell of a row. */
export function refuser<K extends string>(columns: CellsByKey<K>, cells: readonly string[]) {
  return (key: K, code: Parameters<typeof rowProblem>[0], told: RowProblem["told"] = {}): { problem: RowProblem } => {
    const column = columns.nameOf(key)
    return {
      problem: rowProblem(code, told, { ...(column !== undefined && { column }), value: columns.of(cells, key) }),
    }
  }
}
