import { periodsWords, seriesWords } from "#contracts/measure-words.ts"
import type { Measure } from "./measure.ts"
import type { Grain } from "./period.ts"

/**
 * A sentence about a series, chosen but not yet said: the key of `seriesWords` and what goes into it. Screens say it in the person's language;
 * `sayInEnglish` is for CSV, mail and the command line.
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
  | { as: "text"; value: string }

export function sayInEnglish({ key, values }: Saying): string {
  return seriesWords[key].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name]
    return value ? valueInEnglish(value) : whole
  })
}

const locale = "en-GB"
const monthOf = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" })
const dayOf = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
const upTo = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })

export function valueInEnglish(said: SayingValue): string {
  switch (said.as) {
    case "text":
      return said.value
    case "number":
      return upTo(1).format(said.value)
    case "day":
      return dayOf.format(new Date(said.value))
    case "periods":
      return periodsWords[
        `${said.grain}${said.gaps ? "Figure" : ""}_${said.value === 1 ? "one" : "other"}` as const
      ].replace("{{count}}", String(said.value))
    case "period":
      if (said.grain === "year") return said.value.slice(0, 4)
      return said.grain === "month"
        ? monthOf.format(new Date(said.value))
        : periodsWords[`${said.grain}Of`].replace("{{day}}", dayOf.format(new Date(said.value)))
    case "figure":
      return figureInEnglish(said.value, said.format)
  }
}

const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" })
const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 })

/** "+31.2", "62%", "5.43", "1,204", "2 h 5 min". */
export function figureInEnglish(value: number, format: Measure["format"]): string {
  if (format === "duration") return durationInEnglish(value)
  if (format === "points") return signed.format(value)
  if (format === "share") return share.format(value)
  return upTo(format === "mean" ? 2 : 0).format(value)
}

/** The two largest of days, hours and minutes. */
function durationInEnglish(value: number): string {
  const minutes = Math.round(value)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const parts =
    days > 0 ? [`${days} d`, hours > 0 && `${hours} h`] : [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`]
  return parts.filter(Boolean).join(" ") || "0 min"
}
