import { type MeasureDefinition, readSeries } from "#contracts/measures.ts"
import { searchText } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Chart } from "#web/ui/chart/chart.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { chartOf } from "../series/chart-of.ts"
import { stepsOf } from "../series/steps-of.ts"
import { usePeriodName, useWritten } from "../use-measure-words.ts"
import { useTold } from "../use-told.ts"
import { definitionWords } from "../words.ts"
import { countsNothing, NothingCounted } from "./nothing-counted.tsx"

/** One leading signal over time: whether it has changed by more than chance, in a sentence and drawn. */
export function SignalChart({ definition, unit }: { definition: MeasureDefinition; unit: string | undefined }) {
  const { key, format } = definition
  const name = useWords(definitionWords)(`${key}.name`)
  const told = useTold()
  const written = useWritten()(format)
  const nameOf = usePeriodName()
  const series = useReading(readSeries, { params: { key }, query: { unit } })
  if (series.data && countsNothing(series.data)) return <NothingCounted definition={definition} unit={unit} />
  return (
    <Sheet title={name}>
      <Waiting on={series} lines={5}>
        {(series) => (
          <>
            <p>{told(series).verdict}</p>
            {told(series).drawn !== null && <p>{told(series).drawn}</p>}
            {series.points.some(({ figure }) => figure.value !== null) && (
              <Chart
                title={name}
                told={told(series).all}
                titleAbove
                toldAbove
                place={key}
                view={`/early-signals${searchText({ unit })}`}
                csvHref={`/api/measures/${key}/series.csv${searchText({ unit, grain: series.grain })}`}
                {...chartOf(series, (from) => nameOf(series.grain, from))}
                written={written}
                steps={stepsOf(format)}
              />
            )}
          </>
        )}
      </Waiting>
    </Sheet>
  )
}
