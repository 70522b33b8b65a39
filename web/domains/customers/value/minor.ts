const digitsOf = (currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2

/** An amount as typed, with a point or a comma, in minor units; NaN where it is none, which no contract takes. */
export function inMinor(text: string, currency: string): number {
  const typed = text.trim().replace(",", ".")
  return /^\d+(\.\d+)?$/.test(typed) ? Math.round(Number(typed) * 10 ** digitsOf(currency)) : Number.NaN
}

/** Minor units as one would type them. */
export const inWords = (minor: number, currency: string) => String(minor / 10 ** digitsOf(currency))
