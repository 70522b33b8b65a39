import { listMeasures, type MeasureFilters, type MeasureName, readMeasure } from "#contracts/measures.ts"
import { useReading } from "#web/app/reading.ts"
import { Waiting } from "#web/ui/waiting.tsx"
import { MeasureFigure } from "./measure-figure.tsx"

/** One measure for another screen, read by itself: `<ReadFigure measure="confirmed-recovery" filters={{ unit }} />`. */
export function ReadFigure({ measure, filters = {} }: { measure: MeasureName; filters?: MeasureFilters }) {
  const definitions = useReading(listMeasures)
  const figure = useReading(readMeasure, { params: { key: measure }, query: filters })
  const definition = definitions.data?.measures.find(({ key }) => key === measure)
  return (
    <Waiting on={figure} lines={3}>
      {(figure) => definition && <MeasureFigure figure={figure} definition={definition} filters={filters} />}
    </Waiting>
  )
}
