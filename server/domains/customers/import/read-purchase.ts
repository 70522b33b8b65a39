import type { PurchaseMap } from "#contracts/purchases.ts"
import { email as emailShape } from "#contracts/shapes.ts"
import { placesOf } from "./columns.ts"
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
export type ReadRow<T> = { read: T } | { reason: string }

const textsAreShort = { customer: 200, name: 200, key: 200, what: 200 } as const

/** How each row of a file becomes a purchase. Throws `column-missing`. */
export function purchaseReader(
  map: PurchaseMap,
  names: readonly string[],
  now: Date,
): (cells: readonly string[]) => ReadRow<ReadPurchase> {
  const cell = placesOf(map.columns, names)
  return (cells) => {
    const of = (key: keyof PurchaseMap["columns"]) => cell(cells, key)
    const currency = of("currency").toUpperCase() || map.currency
    const digits = minorDigits(currency)
    if (digits === undefined) return { reason: `"${shown(currency)}" is not a currency code such as EUR.` }
    const whose = readWhose(of("customer"), of("email"))
    if ("reason" in whose) return whose
    for (const [key, longest] of Object.entries(textsAreShort))
      if (of(key as keyof typeof textsAreShort).length > longest)
        return { reason: `The text under "${key}" is longer than ${longest} characters.` }
    if (cells.some((one) => one.includes("\0") || !one.isWellFormed()))
      return { reason: "The row holds a character that cannot be kept." }
    const when = readInstant(of("at"), map.date, map.timeZone)
    if (when === undefined) return { reason: `"${shown(of("at"))}" is not a day of the form ${map.date}.` }
    if (when.at > now) return { reason: `"${shown(of("at"))}" is still to come; day and month may have been swapped.` }
    const minor = readAmount(of("amount"), map.decimal, digits)
    if (minor === undefined) return { reason: `"${shown(of("amount"))}" is not an amount in ${currency}.` }
    if (minor < 0) return { reason: "The amount is below 0: what was given back is not a purchase." }
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
export function readWhose(key: string, email: string): ReadRow<{ key: string | null; email: string | null }> {
  if (key === "" && email === "") return { reason: "The row does not say whose it is." }
  if (email !== "" && !emailShape.safeParse(email).success)
    return { reason: `"${shown(email)}" is not an e-mail address.` }
  return { read: { key: key || null, email: email || null } }
}

export const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
