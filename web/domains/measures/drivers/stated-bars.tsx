import type { Drivers } from "#contracts/drivers.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useDriversView } from "./use-drivers-view.ts"
import { driversScreenWords } from "./words.ts"

/** What people say matters to them, in the order of what goes with their score, so that the two can be laid side by side. */
export function StatedBars({ drivers, question }: { drivers: Drivers; question: string }) {
  const t = useWords(driversScreenWords)
  const formats = useFormats()
  const title = t("saysTitle", { question })
  return (
    <Sheet title={title}>
      <Bars
        title={title}
        titleAbove
        told={t("saysTold")}
        place="stated"
        {...useDriversView(drivers)}
        written={formats.share}
        bars={drivers.drivers.map(({ text, stated }) => ({ label: text, value: stated }))}
      />
    </Sheet>
  )
}
