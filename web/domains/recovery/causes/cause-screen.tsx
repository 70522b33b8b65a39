import { Alert, Button, Group, Select, Stack, Text } from "@mantine/core"
import { useState } from "react"
import {
  bringBackCause,
  changeCause,
  costFilters,
  getCause,
  getCauseCost,
  listCauses,
  mergeCauses,
  moveCause,
  planFix,
  retireCause,
  setWhysOfCause,
} from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters, useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { AssumptionFields } from "#web/domains/measures/assumptions/assumption-fields.tsx"
import { ConfirmDeed } from "#web/ui/confirm-deed.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useColumns } from "../cases/case-list.tsx"
import { CauseFields } from "./cause-fields.tsx"
import { Cost } from "./cost.tsx"
import { pathsOf } from "./tree-of.ts"
import { WhysForm } from "./whys-form.tsx"
import { causeWords } from "./words.ts"

type Cause = Reply<typeof getCause>

/** One cause: where it hangs, why, what customers said of it, what it costs, its cases, and what is done about it. */
export function CauseScreen() {
  const t = useWords(causeWords)
  const found = useReading(getCause, { params: { id: useParam("id") } })
  const above = found.data?.above ?? []
  return (
    <Page
      title={found.data?.name ?? t("causes")}
      trail={[
        { title: t("causes"), href: "/causes" },
        ...above.map(({ id, name }) => ({ title: name, href: `/causes/${id}` })),
      ]}
      width="wide"
      printable
    >
      <Waiting on={found}>{(one) => <Whole key={one.id} of={one} />}</Waiting>
    </Page>
  )
}

function Whole({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const mayKeep = mayOpen(changeCause.access, useSession()) === "yes"
  if (one.mergedInto)
    return (
      <Alert color="gray" title={t("mergedInto")}>
        <Link href={`/causes/${one.mergedInto.id}`}>{one.mergedInto.name}</Link>
      </Alert>
    )
  return (
    <>
      <About of={one} />
      {mayKeep && <Costs id={one.id} />}
      <Fixes of={one} />
      {mayKeep && <Whys of={one} />}
      <Cases of={one} />
      {mayKeep && <Keep of={one} />}
    </>
  )
}

function About({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const themeName = useThemeName()
  return (
    <Sheet>
      <Facts
        facts={[
          { term: t("cases"), value: t("countCases", { count: one.cases }) },
          { term: t("isIt"), value: t(one.avoidable ? "yes" : "no") },
          { term: t("process"), value: one.unit?.name ?? t("nobodys") },
          { term: t("ownErrors"), value: t("ownErrorsOf", { own: one.ownErrors, all: one.cases }) },
          {
            term: t("themes"),
            value:
              one.themes.length === 0
                ? t("themesNone")
                : one.themes.map(({ theme, cases }) => (
                    <div key={theme}>
                      {themeName(theme)} · {t("countCases", { count: cases })}
                    </div>
                  )),
          },
        ]}
      />
    </Sheet>
  )
}

const places = {
  "minutes-a-case": "minutesACase",
  "an-hour": "anHour",
  "customer-worth": "customerWorth",
  "unhappy-tell": "unhappyTell",
  "acts-on-it": "actsOnIt",
} as const

function Costs({ id }: { id: string }) {
  const t = useWords(causeWords)
  const [filters, setFilters] = useFilters(costFilters)
  const cost = useReading(getCauseCost, { params: { id }, query: filters })
  return (
    <Waiting on={cost}>
      {(cost) => (
        <>
          <Sheet title={t("cost")}>
            <Cost of={cost} />
          </Sheet>
          <details className="no-print">
            <summary>{t("seeAssumptions")}</summary>
            <AssumptionFields
              assumptions={cost.assumptions}
              currency={cost.currency}
              onChange={(name, text) => name in places && setFilters({ [places[name as keyof typeof places]]: text })}
              refreshes={getCauseCost}
            />
          </details>
        </>
      )}
    </Waiting>
  )
}

function Fixes({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const formats = useFormats()
  const mayPlan = mayOpen(planFix.access, useSession()) === "yes"
  return (
    <Sheet
      title={t("itsFixes")}
      actions={
        mayPlan && (
          <Button variant="default" component={Link} href={`/fixes/new?cause=${one.id}`}>
            {t("planFix")}
          </Button>
        )
      }
    >
      {one.fixRows.length === 0 ? (
        <Text>{t("noFixes")}</Text>
      ) : (
        one.fixRows.map(({ id, name, doneOn, dueOn }) => (
          <div key={id}>
            <Link href={`/fixes/${id}`}>{name}</Link> ·{" "}
            {doneOn ? t("fixDone", { day: formats.day(doneOn) }) : t("fixDue", { day: formats.day(dueOn) })}
          </div>
        ))
      )}
    </Sheet>
  )
}

function Whys({ of: { id, whys } }: { of: Cause }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const keep = useDeed(setWhysOfCause, { invalidates: [getCause], done: () => toasts.done(t("whysKept")) })
  return (
    <Sheet title={t("whys")}>
      <WhysForm
        key={whys.join("\n")}
        whys={whys}
        doing={keep.doing}
        onKeep={(whys) => void keep.run({ params: { id }, body: { whys } })}
      />
    </Sheet>
  )
}

function Cases({ of: { caseRows } }: { of: Cause }) {
  const t = useWords(causeWords)
  return (
    <Sheet title={t("itsCases")}>
      <DataTable
        caption={t("itsCases")}
        columns={useColumns()}
        rows={caseRows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/cases/${id}`}
        sorts="server"
        empty={<p>{t("noCases")}</p>}
      />
    </Sheet>
  )
}

function Keep({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const causes = useReading(listCauses).data?.causes ?? []
  const after = { invalidates: [getCause, listCauses] }
  const change = useDeed(changeCause, { ...after, over: { causes: [one] } })
  const move = useDeed(moveCause, after)
  const retire = useDeed(retireCause, after)
  const bringBack = useDeed(bringBackCause, after)
  const params = { id: one.id }
  const form = useForm({
    begin: {
      name: one.name,
      avoidable: one.avoidable,
      unitId: one.unit?.id ?? (null as string | null),
      parentId: one.parentId as string | null,
    },
    schema: changeCause.body.extend(moveCause.body.shape),
  })
  return (
    <Sheet title={t("change")}>
      <Form
        form={form}
        onSend={async ({ parentId, ...body }) => {
          if (parentId !== one.parentId && !(await move.run({ params, body: { parentId } }))) return undefined
          const done = await change.run({ params, body })
          if (done) toasts.done(t("kept"))
          return done
        }}
        deed={t("keep")}
        doing={change.doing || move.doing}
        problem={move.problem ?? change.problem}
      >
        <CauseFields form={form} causes={causes} itself={one.id} />
      </Form>
      <Merge of={one} />
      <Stack gap="xs" mt="lg">
        <Text size="sm">{t("retireHelp")}</Text>
        <Group>
          <Button
            variant="default"
            loading={retire.doing || bringBack.doing}
            onClick={() => void (one.retired ? bringBack : retire).run({ params })}
          >
            {t(one.retired ? "bringBack" : "retire")}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  )
}

function Merge({ of: one }: { of: Cause }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const causes = useReading(listCauses).data?.causes ?? []
  const [into, setInto] = useState<string | null>(null)
  const merge = useDeed(mergeCauses, {
    invalidates: [getCause, listCauses],
    done: () => toasts.done(t("mergedNow")),
  })
  const target = causes.find(({ id }) => id === into)
  return (
    <Stack gap="xs" mt="lg">
      <Text fw={600}>{t("merge")}</Text>
      <Text size="sm">{t("mergeHelp")}</Text>
      <Group align="end">
        <Select
          label={t("mergeInto")}
          searchable
          value={into}
          onChange={setInto}
          data={pathsOf(
            causes.filter(({ retired }) => !retired),
            one.id,
          )}
        />
        <ConfirmDeed
          title={t("mergeAsk", { name: one.name, into: target?.name ?? "" })}
          deed={t("mergeDo")}
          onConfirm={() => (into === null ? undefined : merge.run({ params: { id: one.id }, body: { into } }))}
          ask={(open) => (
            <Button variant="default" disabled={into === null} onClick={open}>
              {t("mergeDo")}
            </Button>
          )}
        >
          {t("mergeWhy", { into: target?.name ?? "" })}
        </ConfirmDeed>
      </Group>
    </Stack>
  )
}
