import { Button } from "@mantine/core"
import { presentAward } from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ofAwards } from "./award-of.ts"
import { awardsWords } from "./words.ts"

/** Says that the ceremony has been held: then everyone reads who has won. */
export function PresentButton({ id }: { id: string }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const presenting = useDeed(presentAward, { invalidates: ofAwards, done: () => toasts.done(t("presentedDone")) })
  return (
    <ConfirmDeed
      title={t("presentConfirm")}
      deed={t("present")}
      harmless
      onConfirm={() => presenting.run({ params: { id } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("present")}
        </Button>
      )}
    >
      {t("presentConfirmWhy")}
    </ConfirmDeed>
  )
}
