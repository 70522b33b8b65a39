import type { DriverSaying } from "#contracts/drivers.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { driversSentences } from "./words.ts"

/** Says what drivers show in the person's language. */
export function useDriversSentence(): (says: readonly DriverSaying[]) => string {
  const t = useWords(driversSentences) as (key: string, values?: Record<string, string | number>) => string
  const formats = useFormats()
  const said = (value: DriverSaying["values"][string]) => {
    if (value.as === "text") return value.value
    return value.as === "share" ? formats.share(value.value) : formats.number(value.value)
  }
  return (says) =>
    says
      .map(({ key, values }) =>
        t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]))),
      )
      .join(" ")
}
