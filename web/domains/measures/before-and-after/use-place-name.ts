import type { JudgedChange } from "#contracts/before-and-after.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useDimensionValue } from "../use-dimension-value.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

/** What the chart of a change is of: "The whole company", "Barcelona: At the gate". */
export function usePlaceName(): (change: Pick<JudgedChange, "unit" | "narrowed">) => string {
  const t = useWords(beforeAndAfterScreenWords)
  const formats = useFormats()
  const valueName = useDimensionValue()
  return ({ unit, narrowed }) => {
    const name = unit?.name ?? t("company")
    if (narrowed.length === 0) return name
    return t("at", {
      unit: name,
      place: formats.list(narrowed.map(({ by, value, name }) => valueName(by, value, name))),
    })
  }
}
