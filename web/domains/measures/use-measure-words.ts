import { useMemo } from "react"
import type { MeasureDefinition, MeasureSeries, Verdict } from "#contracts/measures.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { sentenceWords } from "./words.ts"

type Format = MeasureDefinition["format"]
type Grain = MeasureSeries["grain"]

/** How figures are written: "+39.8", "62%", "5.43", "1,204", "2 hr 5 min". */
export function useWritten(): (format: Format) => (value: number) => string {
  const formats = useFormats()
  return (format) => (value) => {
    if (format === "points") return formats.signed(value, 1)
    if (format === "share") return formats.share(value)
    if (format === "duration") return formats.duration(value)
    return formats.number(value, format === "mean" ? 2 : 0)
  }
}

/** What a period is called on a chart, where there is little room, from its first day: "2025", "May 2025", "5 May 25", "5 May". */
export function usePeriodName(): (grain: Grain, from: string) => string {
  const { locale } = useFormats()
  const writers = useMemo(
    () => ({
      year: new Intl.DateTimeFormat(locale, { year: "numeric" }),
      month: new Intl.DateTimeFormat(locale, { month: "short", year: "numeric" }),
      week: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "2-digit" }),
      day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }),
    }),
    [locale],
  )
  return (grain, from) => writers[grain].format(new Date(`${from}T12:00:00`))
}

/** Says the sentence of a verdict in the person's language. */
export function useSentence(): (says: Verdict["says"]) => string {
  const t = useWords(sentenceWords) as (key: string, values?: Record<string, string | number>) => string
  const formats = useFormats()
  const written = useWritten()
  const nameOf = usePeriodName()
  const said = (value: Verdict["says"]["values"][string]): string => {
    switch (value.as) {
      case "periods":
        return t(value.gaps ? `${value.grain}Figure` : value.grain, { count: value.value })
      case "period":
        return value.grain === "month" || value.grain === "year"
          ? nameOf(value.grain, value.value)
          : t(`${value.grain}Of`, { day: formats.day(value.value) })
      case "day":
        return formats.day(value.value)
      case "figure":
        return written(value.format)(value.value)
      case "money":
        return formats.money(value)
      case "number":
        return formats.number(value.value)
      case "text":
        return value.value
    }
  }
  return ({ key, values }) =>
    t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)])))
}
