import { List, Stack, Text } from "@mantine/core"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { definitionWords, measuresWords } from "../words.ts"
import type { Board, BoardFigure } from "./scoreboard.tsx"

/** The measures there is nothing of: nothing for what is chosen, or nothing yet, with what each waits for. */
export function NotMeasured({ figures, board }: { figures: readonly BoardFigure[]; board: Board }) {
  const t = useWords(measuresWords)
  const d = useWords(definitionWords)
  const formats = useFormats()
  if (figures.length === 0) return null
  const nameOf = ({ figure }: BoardFigure) => t("quoted", { name: d(`${figure.measure}.name`) })
  if (board.narrowed.length > 0 || board.above.length > 0)
    return (
      <Text size="sm" c="dimmed">
        {t("notHere", { names: formats.list(figures.map(nameOf)) })}
      </Text>
    )
  return (
    <Stack gap={4} fz="sm" c="dimmed">
      <Text size="sm">{t("notYet")}</Text>
      <List size="sm">
        {figures.map((one) => (
          <List.Item key={one.figure.measure}>
            {t("notYetBecause", { name: nameOf(one), needs: d(`${one.figure.measure}.needs`) })}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
