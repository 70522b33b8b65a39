import { useFormats } from "#web/words/use-words.ts"
import { hoursOnlyFrom } from "./spent.ts"

/** Minutes of open time in hours and minutes: "23 hr", and to the minute where it is short or `exact`: "8 hr 5 min". Never in days, as nobody knows how long an open day is. */
export function useOpenTime(): (minutes: number, exact?: boolean) => string {
  const { locale } = useFormats()
  return (minutes, exact = false) => {
    const whole = Math.round(minutes)
    const parts = [
      ["hour", Math.floor(whole / 60)],
      ["minute", whole >= hoursOnlyFrom && !exact ? 0 : whole % 60],
    ] as const
    const said = parts.filter(([unit, count]) => count > 0 || (unit === "minute" && whole === 0))
    return said
      .map(([unit, count]) =>
        new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(count),
      )
      .join(" ")
  }
}
