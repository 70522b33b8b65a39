import { Button, Group, Text } from "@mantine/core"
import { getCaseOnTheSpot, listCasesOnTheSpot, takeCase } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { Severity } from "../cases/case-words.tsx"
import { NoteForm } from "../cases/forms/note-form.tsx"
import { RemedyForm } from "../cases/forms/remedy-form.tsx"
import { recoveryWords } from "../words.ts"

type Case = Reply<typeof getCaseOnTheSpot>

/** A case as a PIN on a shared device shows it: what was said, take it, give something, leave a note. */
export function CaseOnTheSpot() {
  const t = useWords(recoveryWords)
  const id = useParam("id")
  const found = useReading(getCaseOnTheSpot, { params: { id } })
  const take = useDeed(takeCase, { invalidates: [getCaseOnTheSpot, listCasesOnTheSpot] })
  return (
    <Page
      title={found.data?.subject ?? t("cases")}
      trail={[{ title: t("cases"), href: "/cases" }]}
      width="reading"
      lead={found.data && <Standing of={found.data} />}
      actions={
        found.data?.may.take && (
          <Button loading={take.doing} onClick={() => void take.run({ params: { id } })}>
            {t("take")}
          </Button>
        )
      }
    >
      <Waiting on={found}>{(one) => <Whole of={one} />}</Waiting>
    </Page>
  )
}

function Standing({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  return (
    <Group gap="sm">
      <span>{t("caseTitle", { number: String(one.number) })}</span>
      <Severity of={one.severity} />
      <Moment at={one.openedAt} />
    </Group>
  )
}

function Whole({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const facts = [
    { term: t("fact.owner"), value: <PersonChip name={one.owner.name} /> },
    { term: t("fact.customer"), value: one.customerName ?? t("nobodyKnown") },
    ...(one.remedySought ? [{ term: t("fact.sought"), value: one.remedySought }] : []),
  ]
  return (
    <>
      <Sheet title={t("whatTheySaid")}>
        {one.words === "" ? <Text c="dimmed">{t("noWords")}</Text> : <Quote>{one.words}</Quote>}
        <Facts facts={facts} />
      </Sheet>
      <Given of={one} />
      {one.may.work && (
        <Sheet title={t("deed.remedy")}>
          <RemedyForm of={one} />
        </Sheet>
      )}
      <Sheet title={t("deed.note")}>
        <Notes of={one} />
        <NoteForm id={one.id} />
      </Sheet>
      <Text c="dimmed">{t("spot.more")}</Text>
    </>
  )
}

function Given({ of: { remedies } }: { of: Case }) {
  const t = useWords(recoveryWords)
  const formats = useFormats()
  if (remedies.length === 0) return null
  const facts = remedies.map(({ name, amount, words }) => ({
    term: name,
    value: [amount.minor > 0 ? formats.money(amount) : "", words].filter(Boolean).join(" · ") || t("remedy.given"),
  }))
  return (
    <Sheet title={t("spot.given")}>
      <Facts facts={facts} />
    </Sheet>
  )
}

function Notes({ of: { notes } }: { of: Case }) {
  return notes.map(({ id, words, by }) => (
    <Quote key={id} source={by}>
      {words}
    </Quote>
  ))
}
