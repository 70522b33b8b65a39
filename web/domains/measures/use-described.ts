import type { MeasureDefinition } from "#contracts/measures.ts"
import { useWords } from "#web/words/use-words.ts"
import { definitionWords, measuresWords } from "./words.ts"

/** "Would recommend us, North": a measure of somewhere. */
export function useDescribed({ key }: MeasureDefinition, unitName: string | undefined): string {
  const t = useWords(measuresWords)
  const name = useWords(definitionWords)(`${key}.name`)
  return unitName === undefined ? name : t("of", { name, unit: unitName })
}
