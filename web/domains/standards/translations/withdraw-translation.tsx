import { Button } from "@mantine/core"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { translationWords } from "./words.ts"

/** Takes a translation away, once it has been confirmed. */
export function WithdrawTranslation({ onConfirm }: { onConfirm: () => Promise<unknown> | undefined }) {
  const t = useWords(translationWords)
  return (
    <ConfirmDeed
      title={t("withdrawAsk")}
      deed={t("withdraw")}
      onConfirm={onConfirm}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("withdraw")}
        </Button>
      )}
    >
      {t("withdrawWhat")}
    </ConfirmDeed>
  )
}
