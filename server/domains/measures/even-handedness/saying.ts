import { type EvenBy, type EvenSaying, evenWords } from "#contracts/even-handedness.ts"
import { measureWords } from "#contracts/measure-words.ts"
import { translated, type Words } from "#platform/words/translated.ts"
import type { Measure } from "../measure.ts"
import { figureIn } from "../saying.ts"
import { type BandGap, enoughOfBand } from "./bands.ts"
import type { Group } from "./groups.ts"

type Value = EvenSaying["values"][string]
const number = (value: number): Value => ({ as: "number", value })

/** How sure a gap is once everything else that is watched is counted: an alert, beyond chance only if nothing else had been looked at, or chance. */
export type Standing = "alert" | "alone" | "chance"

/** How those who spend little fare beside those who spend much, in sentences that are true of it. */
export function sayGap(
  { format, better }: Measure,
  place: string | null,
  { gap, small, large, worse }: BandGap,
  standing: Standing,
  checks: number,
): EvenSaying[] {
  const end = (value: number): Value => ({ as: "end", value, format })
  // The range runs the way the sentence does: "14 lower (4 to 24)".
  const turned = gap.value < 0 ? [-gap.high, -gap.low] : [gap.low, gap.high]
  const values = {
    place: { as: "place", value: place } as Value,
    gap: { as: "gap", value: Math.abs(gap.value), format } as Value,
    low: end(turned[0] as number),
    high: end(turned[1] as number),
    small: number(small),
    large: number(large),
  }
  const key = gap.value === 0 ? "same" : keyOf(format, gap.value > 0)
  const says: EvenSaying[] = [{ key, values }]
  if (standing === "alert") says.push({ key: "more", values: {} })
  if (standing === "alert" && worse === "small" && better !== "none") says.push({ key: "act", values: {} })
  if (standing === "alone") says.push({ key: "alone", values: { checks: number(checks) } })
  if (standing === "chance") says.push({ key: "chance", values: {} })
  return says
}

function keyOf(format: Measure["format"], more: boolean): EvenSaying["key"] {
  if (format === "duration") return more ? "waits.longer" : "waits.shorter"
  return more ? "scores.higher" : "scores.lower"
}

/** Why bands cannot be held against each other, and what would do. */
export function sayTooFew(groups: readonly Group[]): EvenSaying[] {
  const figureOf = (band: string) => groups.find(({ value }) => value === band)?.figure
  const [small, large] = [figureOf("small"), figureOf("large")]
  if (groups.every(({ value, figure }) => value === null || figure.n === 0)) return [{ key: "noBands", values: {} }]
  if (small?.n == null || large?.n == null) return [{ key: "tooFewHidden", values: {} }]
  return [
    {
      key: "tooFew",
      values: { needed: number(enoughOfBand), small: number(small.n), large: number(large.n) },
    },
  ]
}

/** Which groups lie apart from all others, by name; `apart` has one entry for each group that could be compared. */
export function sayApart(
  { better }: Measure,
  by: EvenBy,
  compared: readonly { value: string | null; name: string | null; apart: { value: number; sure: boolean } }[],
): EvenSaying[] {
  if (compared.length < 2) return [{ key: "oneGroup", values: {} }]
  const named = (sign: number): Value => ({
    as: "groups",
    by,
    value: compared
      .filter(({ apart }) => apart.sure && Math.sign(apart.value) === sign)
      .map(({ value, name }) => ({ value, name })),
  })
  const worse = named(better === "lower" ? 1 : -1)
  const fine = named(better === "lower" ? -1 : 1)
  const count = (value: Value) => (value.as === "groups" ? value.value.length : 0)
  const others = compared.length - count(worse) - count(fine)
  if (others === compared.length) return [{ key: "none", count: others, values: {} }]
  const says: EvenSaying[] = []
  if (count(worse) > 0) says.push({ key: "worse", values: { names: worse } })
  if (count(fine) > 0) says.push({ key: "better", values: { names: fine } })
  if (others > 0) says.push({ key: others === 1 ? "others_one" : "others_other", count: others, values: {} })
  return says
}

/** The sentences in English: for the API and CSV. Screens say them in the person's language. */
export const sayEvenInEnglish = (says: readonly EvenSaying[]): string => sayEvenIn("en-GB", says)

/** The sentences in a language ("es"), as far as it has them: for mail. */
export function sayEvenIn(language: string, says: readonly EvenSaying[]): string {
  const words = translated("even-handedness-sentences", evenWords, language)
  return says
    .map(({ key, count, values }) =>
      (words[key] ?? evenWords[key]).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
        if (name === "count") return String(count)
        const value = values[name]
        return value ? valueIn(language, words, value) : whole
      }),
    )
    .join(" ")
}

function valueIn(locale: string, words: Words, said: Value): string {
  switch (said.as) {
    case "number":
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(said.value)
    case "place":
      return said.value ?? words.us ?? evenWords.us
    case "gap":
      return differenceIn(locale, said.value, said.format, true)
    case "end":
      return differenceIn(locale, said.value, said.format, false)
    case "groups":
      return new Intl.ListFormat(locale, { type: "conjunction" }).format(
        said.value.map(({ value, name }) => nameIn(locale, said.by, value, name)),
      )
  }
}

function nameIn(locale: string, by: EvenBy, value: string | null, name: string | null): string {
  if (value === null) return "(not said)"
  return by === "language" ? (new Intl.DisplayNames(locale, { type: "language" }).of(value) ?? value) : (name ?? value)
}

/** "14 points", "25 percentage points", "1.2", "1 d 12 h". */
function differenceIn(locale: string, value: number, format: Measure["format"], named: boolean): string {
  if (format === "duration") return value < 0 ? `−${figureIn(locale, -value, format)}` : figureIn(locale, value, format)
  const size = format === "share" ? 100 * value : value
  const written = new Intl.NumberFormat(locale, {
    maximumFractionDigits: format === "mean" ? 2 : 0,
    signDisplay: "negative",
  })
    .format(size)
    .replace("-", "−")
  if (!named || format === "mean") return written
  const units = translated("even-handedness", pointWords, locale)
  return (units[format === "share" ? "percentagePoints" : "points"] ?? "{{points}}").replace("{{points}}", written)
}

const pointWords = { points: "{{points}} points", percentagePoints: "{{points}} percentage points" }

/** What a measure is called in English. */
export const measureInEnglish = (key: Measure["key"]): string => measureWords[`${key}.name`]
