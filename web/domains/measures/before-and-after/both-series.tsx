import type { BeforeAndAfter } from "#contracts/before-and-after.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { Curves } from "#web/ui/chart/curves.tsx"
import { useWords } from "#web/words/use-words.ts"
import { usePeriodName, useWritten } from "../use-measure-words.ts"
import { definitionWords } from "../words.ts"
import { changeFilters, changeHref } from "./filters.ts"
import { usePlaceName } from "./use-place-name.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

type BothSeriesProps = {
  told: BeforeAndAfter
  comparison: NonNullable<BeforeAndAfter["comparison"]>
  definition: MeasureDefinition
  sentence: string
}

/** Both units over the periods that they share, with the change as a line between before and after. */
export function BothSeries({ told: { change }, comparison, definition, sentence }: BothSeriesProps) {
  const t = useWords(beforeAndAfterScreenWords)
  const measureName = useWords(definitionWords)
  const placeName = usePlaceName()
  const nameOf = usePeriodName()
  const written = useWritten()(definition.format)
  const [filters] = useFilters(changeFilters)
  const { points, unit, grain, before } = comparison
  const here = placeName(change)
  const values = points.flatMap(({ here, there }) => [here, there])
  const line = before - 0.5
  const periodAt = (index: number) => {
    const point = points[Math.round(index)]
    return point && Number.isInteger(index) ? nameOf(grain, point.from) : ""
  }
  return (
    <Curves
      title={t("both", { measure: measureName(`${change.measure}.name`), here, there: unit.name })}
      told={sentence}
      toldAbove
      place="meanwhile"
      view={changeHref(change.id) + searchText(filters)}
      csvHref={`/api/measures/before-and-after/${change.id}/file.csv${searchText(filters)}`}
      curves={[
        { name: here, points: points.map(({ here }, x) => ({ x, y: here })) },
        { name: unit.name, points: points.map(({ there }, x) => ({ x, y: there })) },
      ]}
      across={{ title: t("period"), written: periodAt }}
      upward={{ title: measureName(`${change.measure}.name`), written }}
      straight={{
        from: { x: line, y: Math.min(...values) },
        to: { x: line, y: Math.max(...values) },
        label: change.words,
      }}
    />
  )
}
