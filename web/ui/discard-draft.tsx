import { Button } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import type { z } from "zod"
import type { Contract } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ConfirmDeed } from "./confirm-deed.tsx"
import { uiWords } from "./words.ts"

type DiscardDraftProps = {
  /** What throws it away, by its id alone. */
  contract: Contract & { params: z.ZodType<unknown, { id: string }>; query?: undefined; body?: undefined }
  id: string
  /** Readings that list it. Not its own: it is not there any more. */
  invalidates: readonly Contract[]
  /** The screen that lists it, where one is afterwards. */
  listedAt: string
}

/** Throws a draft away, once it has been asked for. */
export function DiscardDraft({ contract, id, invalidates, listedAt }: DiscardDraftProps) {
  const t = useWords(uiWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const discarding = useDeed(contract, {
    invalidates,
    done: () => {
      toasts.done(t("discarded"))
      void navigate({ href: listedAt })
    },
  })
  return (
    <ConfirmDeed
      title={t("discardTitle")}
      deed={t("discard")}
      onConfirm={() => discarding.run({ params: { id } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("discard")}
        </Button>
      )}
    >
      {t("discardWhat")}
    </ConfirmDeed>
  )
}
