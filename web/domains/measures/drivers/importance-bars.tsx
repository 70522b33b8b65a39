import { type Drivers, driversFilters } from "#contracts/drivers.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { useFormats } from "#web/words/use-words.ts"
import { useDriversSentence } from "./use-drivers-sentence.ts"

/** What each part accounts for, the most important first; in full colour where it surely is. */
export function ImportanceBars({ drivers, title }: { drivers: Drivers; title: string }) {
  const formats = useFormats()
  const [filters] = useFilters(driversFilters)
  const { says, order, survey, outcome } = drivers
  const view = { ...filters, survey: survey?.id, outcome: outcome?.question }
  return (
    <Bars
      title={title}
      titleAbove
      told={useDriversSentence()(says)}
      toldAbove
      place="importance"
      view={`/drivers${searchText(view)}`}
      csvHref={`/api/drivers.csv${searchText(view)}`}
      written={formats.share}
      bars={drivers.drivers.map(({ text, value, low, high, n }, at) => ({
        label: text,
        value,
        low,
        high,
        n,
        strong: at === 0 && order?.sure === true,
      }))}
    />
  )
}
