import type { EvenBy, EvenSaying } from "#contracts/even-handedness.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useDimensionValue } from "../use-dimension-value.ts"
import { evenScreenWords, evenSentences } from "./words.ts"

type Format = MeasureDefinition["format"]

/** What a group is called: bands in words, units by name, languages and channels in the person's language. */
export function useGroupName(): (by: EvenBy, value: string | null, name: string | null) => string {
  const t = useWords(evenScreenWords)
  const dimensionValue = useDimensionValue()
  return (by, value, name) => {
    if (by === "band") return isBand(value) ? t(`band.${value}`) : t("bandUnknown")
    if (by === "unit") return name ?? t("unitNone")
    return dimensionValue(by, value, name)
  }
}

const isBand = (value: string | null): value is "small" | "middle" | "large" =>
  value === "small" || value === "middle" || value === "large"

/** How differences are written: "14 points", "25 percentage points", "0.4", "1 day 4 hr"; an end of a range without its unit. */
export function useDifference(): (value: number, format: Format, named: boolean) => string {
  const t = useWords(evenScreenWords)
  const formats = useFormats()
  return (value, format, named) => {
    if (format === "duration") return value < 0 ? `−${formats.duration(-value)}` : formats.duration(value)
    if (format === "mean") return formats.number(value, 2)
    const size = Math.round(format === "share" ? 100 * value : value)
    const points = formats.number(size === 0 ? 0 : size)
    if (!named) return points
    return t(format === "share" ? "percentagePoints" : "points", { points })
  }
}

/** Says in the person's language how evenly a measure is dealt out. */
export function useEvenSentence(): (says: readonly EvenSaying[]) => string {
  const t = useWords(evenSentences) as (key: string, values?: Record<string, string | number>) => string
  const formats = useFormats()
  const difference = useDifference()
  const groupName = useGroupName()
  const said = (value: EvenSaying["values"][string]): string => {
    switch (value.as) {
      case "number":
        return formats.number(value.value)
      case "place":
        return value.value ?? t("us")
      case "gap":
      case "end":
        return difference(value.value, value.format, value.as === "gap")
      case "groups":
        return formats.list(value.value.map((one) => groupName(value.by, one.value, one.name)))
    }
  }
  return (says) =>
    says
      .map(({ key, count, values }) =>
        t(key.replace(/_(one|other)$/, ""), {
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)])),
          ...(count !== undefined && { count }),
        }),
      )
      .join(" ")
}
