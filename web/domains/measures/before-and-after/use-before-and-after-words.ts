import type { BeforeAndAfterSaying } from "#contracts/before-and-after.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useWritten } from "../use-measure-words.ts"
import { sentenceWords } from "../words.ts"
import { beforeAndAfterScreenWords, beforeAndAfterSentences } from "./words.ts"

type Format = MeasureDefinition["format"]

/** How a shift is written, with its sign: "+9.2 percentage points", "−4.1 points", "+0.32", "−1 day 4 hr"; not `named`, without what it is counted in. */
export function useShift(): (value: number, format: Format, named: boolean) => string {
  const t = useWords(beforeAndAfterScreenWords)
  const formats = useFormats()
  return (value, format, named) => {
    if (format === "duration") return `${value < 0 ? "−" : "+"}${formats.duration(Math.abs(value))}`
    const points = formats.signed(format === "share" ? 100 * value : value, format === "mean" ? 2 : 1)
    if (!named || (format !== "share" && format !== "points")) return points
    return t(`points.${format}`, { points })
  }
}

/** Says in the person's language what lies before and after a change. */
export function useBeforeAndAfterSentence(): (says: readonly BeforeAndAfterSaying[]) => string {
  const t = useWords(beforeAndAfterSentences) as (key: string, values?: Record<string, string | number>) => string
  const periods = useWords(sentenceWords)
  const formats = useFormats()
  const written = useWritten()
  const shift = useShift()
  const said = (value: BeforeAndAfterSaying["values"][string]): string => {
    switch (value.as) {
      case "periods":
        return periods(value.gaps ? `${value.grain}Figure` : value.grain, { count: value.value })
      case "figure":
        return written(value.format)(value.value)
      case "shift":
        return shift(value.value, value.format, value.named)
      case "number":
        return formats.number(value.value)
      case "text":
        return value.value
    }
  }
  return (says) =>
    says
      .map(({ key, values }) =>
        t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]))),
      )
      .join(" ")
}
