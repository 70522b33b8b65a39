const most = 1_000_000_000_000

const digitsOf = new Map<string, number>()

/** How many digits the minor unit of a currency has: 2 for EUR, 0 for JPY; undefined where there is no such currency. */
export function minorDigits(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined
  let digits = digitsOf.get(currency)
  if (digits === undefined) {
    digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
    digitsOf.set(currency, digits)
  }
  return digits
}

/** An amount as written ("1,234.50", "29.33"), in minor units, digit by digit; undefined where it is none, or finer than the currency. */
export function readAmount(text: string, decimal: "." | ",", digits: number): number | undefined {
  const thousands = decimal === "." ? "," : "."
  const shape = new RegExp(`^(-?)(\\d+|\\d{1,3}(?:[${thousands}' \u00a0\u202f]\\d{3})+)(?:[${decimal}](\\d+))?$`)
  const found = shape.exec(text)
  if (!found) return undefined
  const [, sign, whole = "", fraction = ""] = found
  const kept = fraction.replace(/0+$/, "")
  if (kept.length > digits) return undefined
  const minor = Number(whole.replaceAll(/\D/g, "") + kept.padEnd(digits, "0"))
  return minor > most ? undefined : sign === "-" ? -minor : minor
}
