import type { Range } from "#contracts/assumptions.ts"
import type { MouthSaying } from "#contracts/word-of-mouth.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { mouthSentences } from "./words.ts"

/**
 * A range as one number where both ends are the same: "8", "72 to 120", "€1,200 to €9,800". An estimate from assumptions is no surer than two figures, so
 * no more are shown; with `exact` it is a count. Money comes in minor units and is said without its pennies.
 */
export function useRange(): (range: Range, how?: { currency?: string; exact?: boolean }) => string {
  const t = useWords(mouthSentences)
  const formats = useFormats()
  return (range, { currency, exact = false } = {}) => {
    const whole = currency === undefined ? formats.number : wholeMoney(formats.locale, currency)
    const written = (end: number) => whole(exact ? Math.round(end) : toTwoFigures(end))
    const [low, high] = [written(range.low), written(range.high)]
    return low === high ? low : t("range", { low, high })
  }
}

const toTwoFigures = (value: number) => (value === 0 ? 0 : Number(value.toPrecision(2)))

function wholeMoney(locale: string, currency: string): (minor: number) => string {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat(locale, { style: "currency", currency }).resolvedOptions()
  const whole = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 })
  return (minor) => whole.format(minor / 10 ** maximumFractionDigits).replace("-", "−")
}

/** Says in the person's language what word of mouth comes to. */
export function useMouthSentence(): (says: readonly MouthSaying[], currency: string) => string {
  const t = useWords(mouthSentences) as (key: string, values?: Record<string, string | number>) => string
  const formats = useFormats()
  const range = useRange()
  const said = (value: MouthSaying["values"][string], currency: string) => {
    if (value.as === "number") return formats.number(value.value)
    return range(value, value.as === "money" ? { currency } : { exact: true })
  }
  return (says, currency) =>
    says
      .map(({ key, values }) =>
        t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value, currency)]))),
      )
      .join(" ")
}
