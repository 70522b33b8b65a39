import { Alert, Button, Group, TextInput } from "@mantine/core"
import { discardEdition, getEdition, listEditions, scheduleEdition, testEdition } from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DiscardDraft } from "#web/ui/discard-draft.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Edition } from "./edition-of.ts"
import { newsletterWords } from "./words.ts"
import style from "./writing.module.css"

/** How a draft goes to its readers: to oneself first, then now or at a time of its own. */
export function SendOut({ edition }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  const { readers: count } = edition
  return (
    <Sheet title={t("sendOut")}>
      {edition.copiedAt !== null && (
        <Alert color="saffron" mb="md">
          {t("copiedDraft", { moment: formats.moment(edition.copiedAt) })}
        </Alert>
      )}
      <p>{t("readers", { count })}</p>
      <Group>
        <Test id={edition.id} />
        <SendNow edition={edition} />
        <DiscardDraft contract={discardEdition} id={edition.id} invalidates={[listEditions]} listedAt="/newsletters" />
      </Group>
      <h3 className={style.later}>{t("orLater")}</h3>
      <ScheduleForm edition={edition} />
    </Sheet>
  )
}

function Test({ id }: { id: string }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const testing = useDeed(testEdition, { done: ({ address }) => toasts.done(t("tested", { address })) })
  return (
    <Button variant="default" loading={testing.doing} onClick={() => void testing.run({ params: { id } })}>
      {t("test")}
    </Button>
  )
}

function SendNow({ edition }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const toasts = useToasts()
  const { id, readers: count } = edition
  const sending = useDeed(scheduleEdition, {
    invalidates: [getEdition, listEditions],
    over: edition,
    overAt: "press",
    done: () => toasts.done(t("begun")),
  })
  return (
    <ConfirmDeed
      title={t("sendNowAsk")}
      deed={t("sendNow")}
      harmless
      onConfirm={() => sending.run({ params: { id }, body: { at: null } })}
      ask={(open) => <Button onClick={open}>{t("sendNow")}</Button>}
    >
      {t("sendNowWhy", { count })}
    </ConfirmDeed>
  )
}

function ScheduleForm({ edition }: { edition: Edition }) {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  const toasts = useToasts()
  const { organisation } = useSession()
  const scheduling = useDeed(scheduleEdition, {
    invalidates: [getEdition, listEditions],
    over: edition,
    overAt: "press",
    done: ({ sendAt }) => toasts.done(t("scheduledFor", { moment: formats.moment(sendAt) })),
  })
  const form = useForm({
    begin: { day: "", time: "08:00" },
    schema: scheduleEdition.body,
    shape: (at) => ({ at }),
    fieldOf: (path) => (path.endsWith("time") ? "time" : "day"),
  })
  return (
    <Form
      form={form}
      onSend={(body) => scheduling.run({ params: { id: edition.id }, body })}
      deed={t("schedule")}
      doing={scheduling.doing}
      problem={scheduling.problem}
    >
      <DayField {...form.field("day", t("sendDay"))} />
      <TextInput
        {...form.field("time", t("sendTime"))}
        description={t("zone", { zone: organisation.timeZone })}
        type="time"
        maw="13rem"
      />
    </Form>
  )
}
