import type { Drivers } from "#contracts/drivers.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { useFormats } from "#web/words/use-words.ts"
import { useDriversSentence } from "./use-drivers-sentence.ts"
import { useDriversView } from "./use-drivers-view.ts"

/** What each part accounts for, the most important first; in full colour where it surely is. */
export function ImportanceBars({ drivers, title }: { drivers: Drivers; title: string }) {
  const formats = useFormats()
  const { says, order } = drivers
  return (
    <Bars
      title={title}
      titleAbove
      told={useDriversSentence()(says)}
      toldAbove
      place="importance"
      {...useDriversView(drivers)}
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
