import { Alert, Button } from "@mantine/core"
import { countEditionAsSent, getEdition, listEditions } from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

/** What is known, and what is not, of an edition whose sending was cut off by putting data back. */
export function WhatIsKnown({ edition: { copiedAt, progress } }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  if (copiedAt === null || progress === null) return null
  const all = Object.values(progress).reduce((sum, count) => sum + count, 0)
  return (
    <Alert color="saffron" mb="md">
      <p className={style.first}>
        {t("copied", {
          moment: formats.moment(copiedAt),
          sent: formats.number(progress.sent),
          all: formats.number(all),
        })}
      </p>
      <p className={style.last}>{t("copiedWhy", { waiting: formats.number(progress.waiting) })}</p>
    </Alert>
  )
}

/** Ends it there: it counts as sent, and nobody gets it twice. */
export function EndHere({ edition: { id, progress } }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const deed = useDeed(countEditionAsSent, {
    invalidates: [getEdition, listEditions],
    done: () => toasts.done(t("endedHere")),
  })
  return (
    <ConfirmDeed
      title={t("endHereAsk")}
      deed={t("endHere")}
      onConfirm={() => deed.run({ params: { id } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("endHere")}
        </Button>
      )}
    >
      {t("endHereWhy", { count: progress?.waiting ?? 0 })}
    </ConfirmDeed>
  )
}
