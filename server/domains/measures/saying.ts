import { periodsWords, seriesWords } from "#contracts/series-words.ts"
import { translated, type Words } from "#platform/words/translated.ts"
import { writeMoney } from "#platform/words/write-money.ts"
import type { Grain } from "./days/period.ts"
import type { Measure } from "./measure.ts"

/**
 * A sentence about a series, chosen but not yet said: the key of `seriesWords` and what goes into it. Screens say it in the person's language;
 * `sayInEnglish` is for CSV and the command line, `sayIn` for mail.
 */
export type Saying = { key: SayingKey; values: Readonly<Record<string, SayingValue>> }
export type SayingKey = keyof typeof seriesWords

export type SayingValue =
  /** A count. */
  | { as: "number"; value: number }
  /** "8 months"; with gaps "8 months with a figure", as some between have none. */
  | { as: "periods"; value: number; grain: Grain; gaps: boolean }
  /** "May 2025" or "2025", from its first day. */
  | { as: "period"; value: string; grain: Grain }
  | { as: "day"; value: string }
  /** In the measure's own unit. */
  | { as: "figure"; value: number; format: Measure["format"] }
  | { as: "money"; minor: number; currency: string }
  | { as: "text"; value: string }

const english = "en-GB"

/** How sentences about figures are said in one language. */
export type Tongue = { locale: string; words: Words }

/** The sentences in a language ("es", "pt-BR"), as far as it has them; what is missing is said in English. */
export function tongueOf(language: string): Tongue {
  const locale = language.split("-")[0] === "en" ? english : language
  return { locale, words: translated("measure-sentences", { ...seriesWords, ...periodsWords }, language) }
}

const inEnglish = tongueOf(english)

export const sayInEnglish = (saying: Saying): string => sayIn(inEnglish, saying)
export const valueInEnglish = (said: SayingValue): string => valueIn(inEnglish, said)
export const figureInEnglish = (value: number, format: Measure["format"]): string => figureIn(english, value, format)

export function sayIn(tongue: Tongue, { key, values }: Saying): string {
  return (tongue.words[key] ?? seriesWords[key]).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name]
    return value ? valueIn(tongue, value) : whole
  })
}

function valueIn({ locale, words }: Tongue, said: SayingValue): string {
  const day = (value: string) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(value),
    )
  switch (said.as) {
    case "text":
      return said.value
    case "number":
      return upTo(locale, 1).format(said.value)
    case "day":
      return day(said.value)
    case "periods": {
      const counted = `${said.grain}${said.gaps ? "Figure" : ""}`
      const form = new Intl.PluralRules(locale).select(said.value)
      const told = words[`${counted}_${form}`] ?? words[`${counted}_other`] ?? ""
      return told.replace("{{count}}", String(said.value))
    }
    case "period":
      if (said.grain === "year") return said.value.slice(0, 4)
      return said.grain === "month"
        ? new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
            new Date(said.value),
          )
        : (words[`${said.grain}Of`] ?? "{{day}}").replace("{{day}}", day(said.value))
    case "figure":
      return figureIn(locale, said.value, said.format)
    case "money":
      return writeMoney(locale, said)
  }
}

const upTo = (locale: string, digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })

/** "+31.2", "62%", "5.43", "1,204", "2 h 5 min". */
export function figureIn(locale: string, value: number, format: Measure["format"]): string {
  if (format === "duration") return durationOf(value)
  if (format === "points")
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value)
  if (format === "share")
    return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value)
  return upTo(locale, format === "mean" ? 2 : 0).format(value)
}

/** The two largest of days, hours and minutes, by the signs that the units have in every language. */
function durationOf(value: number): string {
  const minutes = Math.round(value)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const parts =
    days > 0 ? [`${days} d`, hours > 0 && `${hours} h`] : [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`]
  return parts.filter(Boolean).join(" ") || "0 min"
}
