import { Anchor, Button, Group, Textarea } from "@mantine/core"
import { finishFix, getFix, listFixes } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { VerdictWord } from "#web/domains/measures/verdict-word.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useFewColumns } from "../cases/case-list.tsx"
import { recoveryWords } from "../words.ts"
import { FixVerdicts } from "./fix-verdicts.tsx"

type Fix = Reply<typeof getFix>

/** One fix: what it is, whether it is done, the chart it should move, and the cases that asked for it. */
export function FixScreen() {
  const t = useWords(recoveryWords)
  const found = useReading(getFix, { params: { id: useParam("id") } })
  return (
    <Page
      title={found.data?.title ?? t("fixes")}
      lead={found.data && <bdi>{found.data.what}</bdi>}
      trail={[{ title: t("fixes"), href: "/fixes" }]}
      printable
    >
      <Waiting on={found}>{(one) => <Whole of={one} />}</Waiting>
    </Page>
  )
}

function Whole({ of: one }: { of: Fix }) {
  const t = useWords(recoveryWords)
  const columns = useFewColumns()
  const chart = `/scoreboard?measure=${one.measure}${one.unit ? `&unit=${one.unit.id}` : ""}`
  return (
    <>
      <Sheet>
        <Facts
          facts={[
            { term: t("fix.cause"), value: <Link href={`/causes/${one.cause.id}`}>{one.cause.name}</Link> },
            { term: t("fix.owner"), value: <PersonChip name={one.owner.name} /> },
            { term: t("fix.due"), value: <Moment at={one.dueOn} as="day" /> },
            { term: t("column.done"), value: one.doneOn ? <Moment at={one.doneOn} as="day" /> : t("notYet") },
            { term: t("fix.landsIn"), value: <Landing of={one} /> },
            ...(one.standard
              ? [
                  {
                    term: t("fix.standard"),
                    value: <Link href={`/standards/${one.standard.id}`}>{one.standard.name}</Link>,
                  },
                ]
              : []),
            ...(one.reportersTold > 0
              ? [{ term: t("fix.told"), value: t("fix.toldCount", { count: one.reportersTold }) }]
              : []),
            ...(one.verdict && one.verdictAt
              ? [
                  {
                    term: t("fix.verdictTold"),
                    value: (
                      <>
                        <VerdictWord word={one.verdict} /> <Moment at={one.verdictAt} as="day" />
                      </>
                    ),
                  },
                ]
              : []),
            ...(one.weDid ? [{ term: t("fix.weDid"), value: one.weDid }] : []),
          ]}
        />
        <Group mt="md" className="no-print">
          {one.doneOn === null && (
            <Button variant="default" component={Link} href={chart}>
              {t("fix.seeChart")}
            </Button>
          )}
          <Button variant="default" component={Link} href={`/trace/fix/${one.id}`}>
            {t("seeTrace")}
          </Button>
        </Group>
      </Sheet>
      {one.doneOn === null ? <Finish of={one} /> : <FixVerdicts of={one.verdicts} chart={chart} />}
      <Sheet title={t("fix.cases")}>
        <DataTable
          caption={t("fix.cases")}
          columns={columns}
          rows={one.caseRows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/cases/${id}`}
          sorts="server"
          empty={<p>{t("noCases")}</p>}
        />
      </Sheet>
    </>
  )
}

function Landing({ of: { landsIn, landsAt } }: { of: Fix }) {
  const t = useWords(recoveryWords)
  const isAddress = landsAt !== null && /^https?:\/\//.test(landsAt)
  return (
    <>
      {t(`lands.${landsIn}`)}
      {landsAt !== null && " · "}
      {isAddress ? <Anchor href={landsAt}>{landsAt}</Anchor> : <bdi>{landsAt}</bdi>}
    </>
  )
}

function Finish({ of: one }: { of: Fix }) {
  const t = useWords(recoveryWords)
  const toasts = useToasts()
  const finish = useDeed(finishFix, { invalidates: [getFix, listFixes], done: () => toasts.done(t("fix.finished")) })
  const today = new Date().toLocaleDateString("sv")
  const form = useForm({
    begin: { doneOn: today, weDid: "" },
    schema: finishFix.body,
    keep: `fix-${one.id}`,
  })
  return (
    <Sheet title={t("fix.done")}>
      <Form
        form={form}
        onSend={(body) => finish.run({ params: { id: one.id }, body })}
        deed={t("fix.finish")}
        doing={finish.doing}
        problem={finish.problem}
      >
        <DayField {...form.field("doneOn", t("fix.doneOn"))} max={today} />
        <Textarea
          {...form.field("weDid", t("fix.weDid"))}
          description={t("fix.weDidHelp")}
          autosize
          minRows={3}
          maxLength={2000}
        />
      </Form>
    </Sheet>
  )
}
