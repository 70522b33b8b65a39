import { Text } from "@mantine/core"
import type { BeforeAndAfter } from "#contracts/before-and-after.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { Chart } from "#web/ui/chart/chart.tsx"
import type { Limits } from "#web/ui/chart/series.ts"
import { useWords } from "#web/words/use-words.ts"
import { shortened } from "../series/chart-of.ts"
import { stepsOf } from "../series/steps-of.ts"
import { useDescribed } from "../use-described.ts"
import { usePeriodName, useSentence, useWritten } from "../use-measure-words.ts"
import { measuresWords } from "../words.ts"
import { changeFilters, changeHref } from "./filters.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

type ChangeChartProps = { told: BeforeAndAfter; definition: MeasureDefinition }

/** The chart with the change on it, and the usual range on both sides. */
export function ChangeChart({ told: { change, points, grain, changeAt }, definition }: ChangeChartProps) {
  const t = useWords(beforeAndAfterScreenWords)
  const measures = useWords(measuresWords)
  const sentence = useSentence()
  const nameOf = usePeriodName()
  const written = useWritten()(definition.format)
  const title = useDescribed(definition, change.unit?.name)
  const [filters] = useFilters(changeFilters)
  const bands = bandsOf(points)
  return (
    <>
      <Chart
        title={title}
        told={sentence(change.verdict.says)}
        toldAbove
        place="before-and-after"
        view={changeHref(change.id) + searchText(filters)}
        csvHref={`/api/measures/before-and-after/${change.id}/file.csv${searchText(filters)}`}
        points={points.map(({ from, figure, partial, signal }) => ({
          label: partial ? measures("soFar", { name: nameOf(grain, from) }) : nameOf(grain, from),
          value: figure.value,
          ...(figure.n !== null && { n: figure.n }),
          signal: signal !== null,
        }))}
        limits={bands}
        changes={changeAt ? [{ at: changeAt, label: shortened(change.words) }] : []}
        written={written}
        steps={stepsOf(definition.format)}
      />
      {bands.length > 0 && (
        <Text size="sm" c="dimmed" maw="42rem">
          {t(bands.length > 1 ? "range" : "rangeBefore")}
        </Text>
      )}
    </>
  )
}

/** Neighbouring points with the same range share one band. */
function bandsOf(points: BeforeAndAfter["points"]): Limits[] {
  const bands: Limits[] = []
  points.forEach(({ limits }, index) => {
    if (limits === null) return
    const { low: lower, high: upper, centre } = limits
    const last = bands.at(-1)
    if (last !== undefined && last.lower === lower && last.upper === upper && last.centre === centre) last.to = index
    else bands.push({ from: index, to: index, centre, lower, upper })
  })
  return bands
}
