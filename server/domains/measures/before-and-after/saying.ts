import { type BeforeAndAfter, type BeforeAndAfterSaying, beforeAndAfterWords } from "#contracts/before-and-after.ts"
import { type Grain, periodsBetween } from "../days/period.ts"
import type { Measure } from "../measure.ts"
import { registry } from "../registry.ts"
import { figureInEnglish, valueInEnglish } from "../saying.ts"

type Value = BeforeAndAfterSaying["values"][string]
type Told = Omit<BeforeAndAfter, "says" | "sentence">

const number = (value: number): Value => ({ as: "number", value })

/** The numbers behind a verdict, what is still needed for one, and what a unit beside it says of it; in sentences that are true of them. */
export function sayBeforeAndAfter(told: Told): BeforeAndAfterSaying[] {
  return [...sayNumbers(told), ...sayNeeded(told), ...sayComparison(told)]
}

function sayNumbers({ change, before, after, difference, grain, points }: Told): BeforeAndAfterSaying[] {
  const { format } = registry[change.measure]
  const shift = shiftIn(format)
  const gaps = hasGaps(
    grain,
    points.filter(({ partial }) => !partial).map(({ from }) => from),
  )
  const counted = (value: number): Value => ({ as: "periods", value, grain, gaps })
  const figure = (value: number): Value => ({ as: "figure", value, format })
  const earlier = before.value !== null && {
    before: figure(before.value),
    beforePeriods: counted(before.periods),
    beforeN: number(before.n),
  }
  const later = after.value !== null && {
    after: figure(after.value),
    afterPeriods: counted(after.periods),
    afterN: number(after.n),
  }
  if (!earlier && !later) return [{ key: "nothing", values: {} }]
  if (!earlier) return [{ key: "after", values: { ...later } }]
  if (!later) return [{ key: "before", values: earlier }]
  if (!difference) return [{ key: "means", values: { ...earlier, ...later } }]
  const range = { low: shift(difference.low, false), high: shift(difference.high, false) }
  return [{ key: "both", values: { ...earlier, ...later, difference: shift(difference.value, true), ...range } }]
}

function sayNeeded({ needed, grain, change }: Told): BeforeAndAfterSaying[] {
  if (change.verdict.word !== "too-few") return []
  const more = (value: number): Value => ({ as: "periods", value, grain, gaps: true })
  return [
    ...(needed.before > 0 ? [{ key: "needBefore" as const, values: { more: more(needed.before) } }] : []),
    ...(needed.after > 0 ? [{ key: "needAfter" as const, values: { more: more(needed.after) } }] : []),
  ]
}

function sayComparison({ change, comparison, beside, before }: Told): BeforeAndAfterSaying[] {
  if (!comparison) {
    if (before.periods === 0) return []
    if (change.unit === null) return [{ key: "everywhere", values: {} }]
    return [{ key: beside.length === 0 ? "alone" : "unlike", values: {} }]
  }
  const { unit, points, effect, here, there, word, drifting, changed, grain } = comparison
  if (effect === null || here === null || there === null) return [{ key: "meanwhile.too-few", values: {} }]
  const shift = shiftIn(registry[change.measure].format)
  const says: BeforeAndAfterSaying[] = [
    {
      key: "meanwhile",
      values: {
        periods: {
          as: "periods",
          value: points.length,
          grain,
          gaps: hasGaps(
            grain,
            points.map(({ from }) => from),
          ),
        },
        unit: { as: "text", value: unit.name },
        there: shift(there, true),
        here: shift(here, true),
        effect: shift(effect.value, true),
        low: shift(effect.low, false),
        high: shift(effect.high, false),
      },
    },
  ]
  const unsure = word === "no-signal" && (effect.low > 0 || effect.high < 0)
  says.push({ key: drifting ? "drifting" : unsure ? "meanwhile.unsure" : `meanwhile.${word}`, values: {} })
  if (changed) says.push({ key: "changedThere", values: {} })
  return says
}

const shiftIn =
  (format: Measure["format"]) =>
  (value: number, named: boolean): Value => ({ as: "shift", value, format, named })

/** Whether some periods between the first and the last are not among these. */
function hasGaps(grain: Grain, froms: readonly string[]): boolean {
  const [first, last] = [froms[0], froms.at(-1)]
  return first !== undefined && last !== undefined && periodsBetween(grain, first, last).length > froms.length
}

/** The sentences in English: for the API and CSV. Screens say them in the person's language. */
export function sayBeforeAndAfterInEnglish(says: readonly BeforeAndAfterSaying[]): string {
  return says
    .map(({ key, values }) =>
      beforeAndAfterWords[key].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
        const value = values[name]
        if (!value) return whole
        return value.as === "shift" ? shiftInEnglish(value.value, value.format, value.named) : valueInEnglish(value)
      }),
    )
    .join(" ")
}

/** "+9.2 percentage points", "−4.1 points", "+0.32", "−1 d 4 h". */
function shiftInEnglish(value: number, format: Measure["format"], named: boolean): string {
  if (format === "duration") {
    const size = figureInEnglish(Math.abs(value), format)
    return value < 0 ? `−${size}` : `+${size}`
  }
  const written = new Intl.NumberFormat("en-GB", {
    maximumFractionDigits: format === "mean" ? 2 : 1,
    signDisplay: "exceptZero",
  })
    .format(format === "share" ? 100 * value : value)
    .replace("-", "−")
  if (!named || format === "mean" || format === "count") return written
  return `${written} ${format === "share" ? "percentage points" : "points"}`
}
