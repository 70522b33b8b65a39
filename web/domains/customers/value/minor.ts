import { numberTyped, typedNumber } from "#web/words/typed-number.ts"

const digitsOf = (currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2

/** An amount as typed, with a point or a comma, in minor units; NaN where it is none, which no contract takes. */
export function inMinor(text: string, currency: string): number {
  return Math.round(numberTyped(text) * 10 ** digitsOf(currency))
}

/** Minor units as one would type them. */
export const inWords = (minor: number, currency: string) => typedNumber(minor / 10 ** digitsOf(currency))
