import { type AssumptionName, assumptionUnits, type Range } from "#contracts/assumptions.ts"
import { numberTyped, typedNumber } from "#web/words/typed-number.ts"

/** By how much an assumption is larger as people write it: percent for shares, pounds for pence. */
function timesShown(name: AssumptionName, currency: string): number {
  const unit = assumptionUnits[name]
  if (unit === "share") return 100
  if (unit !== "money") return 1
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
  return 1 / 10 ** maximumFractionDigits
}

/** An end of a range as one would type it. */
export function typed(name: AssumptionName, end: number, currency: string): string {
  return typedNumber(Number((end * timesShown(name, currency)).toPrecision(9)))
}

/** What was typed, with a point or a comma, as a range; null where it is no number of 0 or more. */
export function rangeTyped(name: AssumptionName, low: string, high: string, currency: string): Range | null {
  const ends = [low, high].map((text) => numberTyped(text))
  if (ends.some(Number.isNaN)) return null
  const [one = 0, other = 0] = ends.map((end) => roundedFor(name, end / timesShown(name, currency)))
  return { low: Math.min(one, other), high: Math.max(one, other) }
}

const roundedFor = (name: AssumptionName, value: number) =>
  assumptionUnits[name] === "money" ? Math.round(value) : Number(value.toFixed(6))

/** A range as it stands in an address: "9-15". */
export const addressText = ({ low, high }: Range): string => (low === high ? String(low) : `${low}-${high}`)
