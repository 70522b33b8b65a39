import type { EvenHandedness } from "#contracts/even-handedness.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { searchText } from "#web/app/address.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useWritten } from "../use-measure-words.ts"
import { useEvenSentence, useGroupName } from "./use-even-words.ts"
import { evenScreenWords } from "./words.ts"

type GroupBarsProps = { even: EvenHandedness; format: MeasureDefinition["format"]; title: string }

/** Each group's figure with its range, and the whole as a line across. */
export function GroupBars({ even, format, title }: GroupBarsProps) {
  const t = useWords(evenScreenWords)
  const written = useWritten()(format)
  const groupName = useGroupName()
  const { by, measure, unit, from, to, whole, groups, alert } = even
  const view = searchText({ measure, by, unit: unit?.id, from, to })
  return (
    <Bars
      title={title}
      titleAbove
      told={useEvenSentence()(even.says)}
      toldAbove
      place="groups"
      view={`/even-handedness${view}`}
      csvHref={`/api/even-handedness.csv${view}`}
      written={written}
      {...(whole.value !== null && {
        line: { value: whole.value, label: t("whole", { value: written(whole.value) }) },
      })}
      bars={groups.map(({ value, name, figure, apart }) => ({
        label: groupName(by, value, name),
        value: figure.value,
        low: figure.low,
        high: figure.high,
        n: figure.n,
        strong: apart?.sure === true || (alert && value === "small"),
      }))}
    />
  )
}
