import { Button, Stack, Textarea } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import {
  announceAward,
  beginAwardAgain,
  callOffAward,
  changeAwardDays,
  discardAward,
  longestOfAward,
} from "#contracts/awards.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DialogButton } from "#web/ui/dialog-button.tsx"
import { DiscardDraft } from "#web/ui/discard-draft.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type Award, ofAwards } from "./award-of.ts"
import { awardsWords } from "./words.ts"

/** What whoever makes awards may do with one. */
export function AwardDeeds({ award }: { award: Award }) {
  const t = useWords(awardsWords)
  return (
    <>
      {award.may.announce && <Announce id={award.id} />}
      {award.may.rewrite && (
        <Button component={Link} href={`/awards/${award.id}/write`} variant="default">
          {t("change")}
        </Button>
      )}
      {award.may.rewrite && (
        <DiscardDraft contract={discardAward} id={award.id} invalidates={ofAwards.slice(1)} listedAt="/awards" />
      )}
      {award.may.changeDays && (
        <DialogButton title={t("changeDays")}>{(done) => <DaysForm award={award} onDone={done} />}</DialogButton>
      )}
      {award.may.callOff && <CallOff id={award.id} />}
      {award.may.again && <Again id={award.id} />}
    </>
  )
}

function Announce({ id }: { id: string }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const announcing = useDeed(announceAward, { invalidates: ofAwards, done: () => toasts.done(t("announced")) })
  return (
    <ConfirmDeed
      title={t("announceTitle")}
      deed={t("announce")}
      harmless
      onConfirm={() => announcing.run({ params: { id } })}
      ask={(open) => <Button onClick={open}>{t("announce")}</Button>}
    >
      {t("announceWhy")}
    </ConfirmDeed>
  )
}

function DaysForm({ award, onDone }: { award: Award; onDone: () => void }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const form = useForm({
    begin: { nominateUntil: award.nominateUntil, decideUntil: award.decideUntil },
    schema: changeAwardDays.body,
  })
  const changing = useDeed(changeAwardDays, {
    invalidates: ofAwards,
    over: award,
    done: () => {
      toasts.done(t("daysChanged"))
      onDone()
    },
  })
  return (
    <Form
      form={form}
      onSend={(body) => changing.run({ params: { id: award.id }, body })}
      deed={t("changeDays")}
      doing={changing.doing}
      problem={changing.problem}
    >
      <DayField {...form.field("nominateUntil", t("nominateLast"))} description={t("daysHint")} />
      <DayField {...form.field("decideUntil", t("decideLast"))} />
    </Form>
  )
}

function CallOff({ id }: { id: string }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const [reason, setReason] = useState("")
  const callingOff = useDeed(callOffAward, { invalidates: ofAwards, done: () => toasts.done(t("calledOff")) })
  return (
    <ConfirmDeed
      title={t("callOffTitle")}
      deed={t("callOff")}
      onConfirm={() => callingOff.run({ params: { id }, body: { reason } })}
      ask={(open) => (
        <Button variant="default" onClick={open}>
          {t("callOff")}
        </Button>
      )}
    >
      <Stack gap="sm">
        {t("callOffWhy")}
        <Textarea
          label={t("callOffReason")}
          value={reason}
          autosize
          minRows={3}
          maxLength={longestOfAward.reason}
          required
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Stack>
    </ConfirmDeed>
  )
}

function Again({ id }: { id: string }) {
  const t = useWords(awardsWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const beginning = useDeed(beginAwardAgain, { invalidates: ofAwards })
  const begin = async () => {
    const made = await beginning.run({ params: { id } })
    if (!made) return
    toasts.done(t("begunAgain"))
    void navigate({ to: `/awards/${made.id}/write` as never })
  }
  return (
    <Button variant="default" loading={beginning.doing} onClick={() => void begin()}>
      {t("again")}
    </Button>
  )
}
