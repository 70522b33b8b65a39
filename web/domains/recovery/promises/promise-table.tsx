import { Button, Group } from "@mantine/core"
import { type ReactNode, useState } from "react"
import type { z } from "zod"
import { getCase, listMyPromises, listMyWork, listPromisesAtRisk, settlePromise } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { MomentField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { promiseWords } from "./words.ts"

type Promised = z.output<typeof listMyPromises.reply>["open"][number]
const tones = { kept: "good", broken: "bad", renegotiated: "quiet" } as const

/** Promises in a table: what, to whom, by when, and how they stand. `settles`: they are mine to settle. */
export function PromiseTable(props: {
  caption: string
  promises: readonly Promised[]
  settles?: boolean
  empty: ReactNode
}) {
  const { caption, promises, settles = false, empty } = props
  const t = useWords(promiseWords)
  const columns: Column<Promised>[] = [
    { key: "what", title: t("what"), cell: ({ what }) => <bdi>{what}</bdi> },
    { key: "to", title: t("to"), cell: (row) => <About of={row} /> },
    ...(settles ? [] : [{ key: "by", title: t("by"), cell: (row: Promised) => row.owner.name }]),
    {
      key: "due",
      title: t("due"),
      cell: ({ dueAt, late, outcome }) => (
        <>
          <Moment at={dueAt} /> {late && <StateWord tone="bad">{t("late")}</StateWord>}
          {outcome && <StateWord tone={tones[outcome]}>{t(outcome)}</StateWord>}
        </>
      ),
    },
    ...(settles ? [{ key: "deed", title: "", cell: (row: Promised) => <Settle of={row} /> }] : []),
  ]
  return <DataTable caption={caption} columns={columns} rows={promises} rowKey={({ id }) => id} empty={empty} />
}

function About({ of: { caseId, subject, customer, demonstration } }: { of: Promised }) {
  if (caseId)
    return (
      <>
        {customer?.name && (
          <>
            <bdi>{customer.name}</bdi>
            {" · "}
          </>
        )}
        <Link href={`/cases/${caseId}`}>{subject}</Link> <DemonstrationMark of={{ demonstration }} />
      </>
    )
  return customer ? <Link href={`/customers/${customer.id}`}>{customer.name}</Link> : <bdi>{subject}</bdi>
}

/** Done, or another time while the old one has not passed. */
function Settle({ of: { id, late, dueAt } }: { of: Promised }) {
  const t = useWords(promiseWords)
  const toasts = useToasts()
  const [moving, setMoving] = useState(false)
  const invalidates = [listMyPromises, listPromisesAtRisk, listMyWork, getCase]
  const keep = useDeed(settlePromise, { invalidates, done: () => toasts.done(t("done")) })
  return (
    <Group gap="xs" className="no-print">
      <Button
        size="compact-sm"
        variant="default"
        loading={keep.doing}
        onClick={() => void keep.run({ params: { id }, body: { outcome: "kept" } })}
      >
        {t("keep")}
      </Button>
      {!late && !moving && (
        <Button size="compact-sm" variant="subtle" onClick={() => setMoving(true)}>
          {t("another")}
        </Button>
      )}
      {moving && <AnotherTime id={id} dueAt={dueAt} />}
    </Group>
  )
}

function AnotherTime({ id, dueAt }: { id: string; dueAt: string }) {
  const t = useWords(promiseWords)
  const form = useForm({
    begin: { dueAt },
    schema: settlePromise.body,
    shape: (values) => ({ outcome: "renegotiated" as const, dueAt: values.dueAt }),
  })
  const agree = useDeed(settlePromise, { invalidates: [listMyPromises, listPromisesAtRisk, listMyWork, getCase] })
  return (
    <Form
      form={form}
      onSend={(body) => agree.run({ params: { id }, body })}
      deed={t("agree")}
      doing={agree.doing}
      problem={agree.problem}
    >
      <MomentField {...form.field("dueAt", t("due"))} />
    </Form>
  )
}
