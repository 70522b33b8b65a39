import type { Alert } from "#contracts/alerts.ts"
import { searchText } from "#web/app/address.ts"
import { useWords } from "#web/words/use-words.ts"
import { useEvenSentence } from "../even-handedness/use-even-words.ts"
import { useSentence } from "../use-measure-words.ts"
import { definitionWords } from "../words.ts"
import { alertWords } from "./words.ts"

/** What an alert is called, what it says, and where it is seen. */
export function useAlert(): (alert: Alert) => { title: string; sentence: string; href: string } {
  const t = useWords(alertWords)
  const nameOf = useWords(definitionWords)
  const sentence = useSentence()
  const even = useEvenSentence()
  return ({ measure, unit, touchpoint, told }) => {
    const where = { unit: unit?.id, touchpoint: touchpoint?.id, measure }
    return {
      title: `${nameOf(`${measure}.name`)}, ${unit?.name ?? touchpoint?.name ?? t("whole")}`,
      sentence: told.kind === "even" ? even(told.says) : sentence(told.says),
      href:
        told.kind === "even"
          ? `/even-handedness${searchText({ ...where, by: "band" })}`
          : `/scoreboard${searchText({ ...where, grain: told.grain })}`,
    }
  }
}
