import { Alert, Button, Group } from "@mantine/core"
import { IconExternalLink } from "@tabler/icons-react"
import {
  cancelEdition,
  getEdition,
  listEditions,
  pauseEdition,
  restoreEdition,
  resumeEdition,
  unscheduleEdition,
  withdrawEdition,
} from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { LongWork } from "#web/ui/long-work.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { EndHere, WhatIsKnown } from "./put-back.tsx"
import { newsletterWords } from "./words.ts"

const seen = [getEdition, listEditions]

/** How far an edition is on its way, and what can still be done about it. */
export function OnItsWay({ edition }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  const { state, sendAt, trouble, copiedAt } = edition
  return (
    <Sheet title={t(state === "sent" || state === "cancelled" ? `state.${state}` : "onItsWay")}>
      {state === "scheduled" && sendAt !== null && <p>{t("scheduledFor", { moment: formats.moment(sendAt) })}</p>}
      {trouble !== null && <Alert color="saffron">{t("trouble", { words: trouble })}</Alert>}
      {state === "paused" && <WhatIsKnown edition={edition} />}
      <HowFar edition={edition} />
      <Group mt="md">
        {state === "scheduled" && <Unschedule id={edition.id} />}
        {state === "sending" && <Hold id={edition.id} />}
        {state === "paused" && <GoOn id={edition.id} />}
        {state === "paused" && copiedAt !== null && <EndHere edition={edition} />}
        {(state === "sending" || (state === "paused" && copiedAt === null)) && <End edition={edition} />}
        {state === "sent" && <InArchive edition={edition} />}
      </Group>
    </Sheet>
  )
}

function HowFar({ edition: { progress, state, title } }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  if (progress === null) return null
  const counts = (["sent", "waiting", "kept", "unwanted", "refused", "failed", "unknown"] as const).filter(
    (key) => progress[key] > 0,
  )
  const all = Object.values(progress).reduce((sum, count) => sum + count, 0)
  return (
    <>
      {(state === "sending" || state === "paused") && (
        <LongWork
          title={title}
          state={state === "paused" ? "held" : "working"}
          share={all === 0 ? 1 : (all - progress.waiting) / all}
          told={t("progress", { sent: formats.number(progress.sent), all: formats.number(all) })}
        />
      )}
      {progress.kept > 0 && <p>{t("keptWhy")}</p>}
      <Facts facts={counts.map((key) => ({ term: t(`count.${key}`), value: formats.number(progress[key]) }))} />
    </>
  )
}

function Unschedule({ id }: { id: string }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const deed = useDeed(unscheduleEdition, { invalidates: seen, done: () => toasts.done(t("unscheduled")) })
  return (
    <Button variant="default" loading={deed.doing} onClick={() => void deed.run({ params: { id } })}>
      {t("unschedule")}
    </Button>
  )
}

function Hold({ id }: { id: string }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const deed = useDeed(pauseEdition, { invalidates: seen, done: () => toasts.done(t("held")) })
  return (
    <Button loading={deed.doing} onClick={() => void deed.run({ params: { id } })}>
      {t("hold")}
    </Button>
  )
}

function GoOn({ id }: { id: string }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const deed = useDeed(resumeEdition, { invalidates: seen, done: () => toasts.done(t("goesOn")) })
  return (
    <Button loading={deed.doing} onClick={() => void deed.run({ params: { id } })}>
      {t("goOn")}
    </Button>
  )
}

function End({ edition: { id, progress } }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const deed = useDeed(cancelEdition, { invalidates: seen, done: () => toasts.done(t("ended")) })
  return (
    <ConfirmDeed
      title={t("endAsk")}
      deed={t("end")}
      onConfirm={() => deed.run({ params: { id } })}
      ask={(open) => (
        <Button variant="subtle" color="brick" onClick={open}>
          {t("end")}
        </Button>
      )}
    >
      {t("endWhy", { count: progress?.waiting ?? 0 })}
    </ConfirmDeed>
  )
}

function InArchive({ edition: { id, number, withdrawn } }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const restoring = useDeed(restoreEdition, { invalidates: seen, done: () => toasts.done(t("isBack")) })
  const putBack = () => void restoring.run({ params: { id } })
  const withdrawing = useDeed(withdrawEdition, {
    invalidates: seen,
    done: () => toasts.undoable(t("takenOff"), putBack),
  })
  if (withdrawn)
    return (
      <Button variant="default" loading={restoring.doing} onClick={putBack}>
        {t("putBack")}
      </Button>
    )
  return (
    <>
      <Button
        component="a"
        href={`/newsletter/${number}`}
        target="_blank"
        variant="default"
        rightSection={<IconExternalLink size="1rem" />}
      >
        {t("onTheWeb")}
      </Button>
      <Button variant="subtle" loading={withdrawing.doing} onClick={() => void withdrawing.run({ params: { id } })}>
        {t("takeOff")}
      </Button>
    </>
  )
}
