import { Button, Text } from "@mantine/core"
import { listFeedback } from "#contracts/feedback.ts"
import {
  clearDemonstrations,
  getDemonstrations,
  listCases,
  listCasesOnTheSpot,
  listMyPromises,
  listMyWork,
} from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { demonstrationWords } from "./words.ts"

/** Offers to clear what demonstrations have left in lists; nothing where there is nothing. */
export function ClearAway() {
  const t = useWords(demonstrationWords)
  const toasts = useToasts()
  const left = useReading(getDemonstrations).data
  const clear = useDeed(clearDemonstrations, {
    invalidates: [getDemonstrations, listCases, listCasesOnTheSpot, listMyWork, listMyPromises, listFeedback],
    done: () => toasts.done(t("cleared")),
  })
  if (left === undefined || left.answers + left.cases === 0) return null
  const told = (
    <Text size="sm">
      {t("leftAnswers", { count: left.answers })} {t("leftCases", { count: left.cases })} {t("clearWhat")}
    </Text>
  )
  return (
    <section aria-label={t("clearTitle")}>
      {told}
      <ConfirmDeed
        title={t("clearAsk")}
        deed={t("clear")}
        onConfirm={() => clear.run()}
        harmless
        ask={(open) => (
          <Button variant="default" mt="xs" onClick={open}>
            {t("clear")}
          </Button>
        )}
      >
        {told}
      </ConfirmDeed>
    </section>
  )
}
