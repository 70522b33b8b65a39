import { Button } from "@mantine/core"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { surveyWords } from "./survey-words.ts"

type PublishButtonProps = {
  /** The version customers answer now; null before the first. */
  version: number | null
  onPublish: () => Promise<unknown>
  disabled?: boolean
}

/** Freezes the draft for customers, after saying what that means. */
export function PublishButton({ version, onPublish, disabled = false }: PublishButtonProps) {
  const t = useWords(surveyWords)
  return (
    <ConfirmDeed
      title={version === null ? t("publishAsk") : t("publishAgainAsk", { version: version + 1 })}
      deed={t("publish")}
      harmless
      onConfirm={onPublish}
      ask={(open) => (
        <Button onClick={open} disabled={disabled}>
          {t("publish")}
        </Button>
      )}
    >
      {t("publishWhat")}
    </ConfirmDeed>
  )
}
