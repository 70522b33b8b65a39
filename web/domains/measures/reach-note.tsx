import { Text } from "@mantine/core"
import type { MeasureFigure } from "#contracts/measures.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { measuresWords } from "./words.ts"

/** Says which days a figure counts, where they are others than were asked for, and why. */
export function ReachNote({ figure }: { figure: Pick<MeasureFigure, "counted"> | undefined }) {
  const t = useWords(measuresWords)
  const { day } = useFormats()
  const { from, to } = figure?.counted ?? {}
  if (from === undefined) return null
  return (
    <Text size="sm">
      {to === undefined ? t("reachesBack", { from: day(from) }) : t("wholeMonths", { from: day(from), to: day(to) })}
    </Text>
  )
}
