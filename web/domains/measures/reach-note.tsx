import { Text } from "@mantine/core"
import type { MeasureFigure } from "#contracts/measures.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { measuresWords } from "./words.ts"

/** Says from which day on a figure counts, where it reaches less far back than was asked. */
export function ReachNote({ figure }: { figure: MeasureFigure | undefined }) {
  const t = useWords(measuresWords)
  const { day } = useFormats()
  return figure?.countedFrom === undefined ? null : (
    <Text size="sm">{t("reach", { day: day(figure.countedFrom) })}</Text>
  )
}
