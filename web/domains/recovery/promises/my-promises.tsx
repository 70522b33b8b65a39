import { Select, Text, TextInput } from "@mantine/core"
import { listMyPromises, listMyWork, makePromiseTo } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { MomentField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { PromiseTable } from "./promise-table.tsx"
import { TimeOffer } from "./time-offer.tsx"
import { promiseWords } from "./words.ts"

/** What I owe customers, and a way to owe something after a call or a visit. */
export function MyPromises() {
  const t = useWords(promiseWords)
  const { person } = useSignedIn()
  const found = useReading(listMyPromises)
  return (
    <Page
      title={t("promises")}
      lead={t("promisesLead")}
      actions={person.role !== "member" && <Link href="/promises/at-risk">{t("seeAtRisk")}</Link>}
    >
      <Waiting on={found}>
        {({ open, settled }) => (
          <>
            <PromiseTable
              caption={t("open")}
              promises={open}
              settles
              empty={<EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>}
            />
            <MakePromise />
            {settled.length > 0 && (
              <Sheet title={t("settled")}>
                <PromiseTable caption={t("settled")} promises={settled} empty={null} />
              </Sheet>
            )}
          </>
        )}
      </Waiting>
    </Page>
  )
}

function MakePromise() {
  const t = useWords(promiseWords)
  const toasts = useToasts()
  const make = useDeed(makePromiseTo, { invalidates: [listMyPromises, listMyWork], done: () => toasts.done(t("made")) })
  const form = useForm({
    begin: { what: "", name: "", dueAt: tomorrowAtNoon(), madeIn: "call" as "call" | "visit" },
    schema: makePromiseTo.body,
    keep: "promise-to",
    shape: ({ what, name, dueAt, madeIn }) => ({ what, dueAt, madeIn, to: { name } }),
  })
  return (
    <Sheet title={t("make")}>
      <Text c="dimmed">{t("makeWhy")}</Text>
      <Form
        form={form}
        onSend={(body) => make.run({ body })}
        deed={t("send")}
        doing={make.doing}
        problem={make.problem}
      >
        <TextInput {...form.field("what", t("what"))} placeholder={t("whatHint")} maxLength={500} />
        <TimeOffer words={form.values.what} dueAt={form.values.dueAt} onTake={(dueAt) => form.set({ dueAt })} />
        <TextInput {...form.field("name", t("name"))} maxLength={200} />
        <MomentField {...form.field("dueAt", t("due"))} />
        <Select
          {...form.field("madeIn", t("madeIn"))}
          allowDeselect={false}
          data={(["call", "visit"] as const).map((value) => ({ value, label: t(value) }))}
        />
      </Form>
    </Sheet>
  )
}

/** Noon tomorrow in the reader's time zone. */
function tomorrowAtNoon(): string {
  const at = new Date()
  at.setDate(at.getDate() + 1)
  at.setHours(12, 0, 0, 0)
  return at.toISOString()
}
