import { Text } from "@mantine/core"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Board, BoardFigure } from "./scoreboard.tsx"
import { definitionWords, measuresWords } from "./words.ts"

/** The measures there is nothing of: nothing yet, or nothing for what is chosen. */
export function NotMeasured({ figures, board }: { figures: readonly BoardFigure[]; board: Board }) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  const formats = useFormats()
  if (figures.length === 0) return null
  const names = formats.list(figures.map(({ figure }) => t("quoted", { name: d(`${figure.measure}.name`) })))
  const narrowed = board.narrowed.length > 0 || board.above.length > 0
  return (
    <Text size="sm" c="dimmed">
      {narrowed ? t("notHere", { names }) : t("notYet", { names })}
    </Text>
  )
}
