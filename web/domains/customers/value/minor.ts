import { numberTyped, typedNumber } from "#web/words/typed-number.ts"

const digitsOf = (currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2

/** An amount as typed, with a point or a comma, or as a number, in minor units; NaN where it is none, which no contract takes. */
export function inMinor(typed: string | number, currency: string): number {
  const amount = typeof typed === "number" ? typed : numberTyped(typed)
  return Math.round(amount * 10 ** digitsOf(currency))
}

/** Minor units as a number of the currency. */
export const inMajor = (minor: number, currency: string) => minor / 10 ** digitsOf(currency)

/** Minor units as one would type them. */
export const inWords = (minor: number, currency: string) => typedNumber(inMajor(minor, currency))
