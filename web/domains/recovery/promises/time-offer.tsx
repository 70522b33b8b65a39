import { Box, Button } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useOffer } from "./use-offer.ts"
import { promiseWords } from "./words.ts"

type TimeOfferProps = { words: string; dueAt: string; caseId?: string; onTake: (dueAt: string) => void }

/** Where what is promised names another time than the field below it, one press takes that over. */
export function TimeOffer({ words, dueAt, caseId, onTake }: TimeOfferProps) {
  const t = useWords(promiseWords)
  const formats = useFormats()
  const [settled] = useDebouncedValue(words, 600)
  const offer = useOffer({ words: settled, promised: true, ...(caseId && { caseId }) })
  const other = offer !== null && Date.parse(offer.dueAt) !== Date.parse(dueAt)
  return (
    // While there is nothing to say it takes no room in the form.
    <Box role="status" pos={other ? "static" : "absolute"}>
      {other && (
        <Button variant="default" size="compact-md" onClick={() => onTake(offer.dueAt)}>
          {t("takeTime", { time: formats.moment(offer.dueAt) })}
        </Button>
      )}
    </Box>
  )
}
