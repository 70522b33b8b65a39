import { Alert, Button, Text } from "@mantine/core"
import { changeCause, costFilters, getCause, getCauseCost, planFix, setWhysOfCause } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters, useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { AssumptionFields } from "#web/domains/measures/assumptions/assumption-fields.tsx"
import { DataTable } from "#web/ui/data-table.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useThemeName } from "#web/words/themes.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useFewColumns } from "../cases/case-list.tsx"
import { Cost } from "./cost.tsx"
import { KeepCause } from "./keep-cause.tsx"
import { WhysForm } from "./whys-form.tsx"
import { causeWords } from "./words.ts"

export type Cause = Reply<typeof getCause>

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
      {mayKeep && <KeepCause of={one} />}
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
  const keep = useDeed(setWhysOfCause, {
    over: { whys },
    invalidates: [getCause],
    done: () => toasts.done(t("whysKept")),
  })
  return (
    <Sheet title={t("whys")}>
      <WhysForm
        whys={whys}
        doing={keep.doing}
        onKeep={async (whys) => (await keep.run({ params: { id }, body: { whys } })) !== undefined}
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
        columns={useFewColumns()}
        rows={caseRows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/cases/${id}`}
        sorts="server"
        empty={<p>{t("noCases")}</p>}
      />
    </Sheet>
  )
}
