import { Button } from "@mantine/core"
import type { z } from "zod"
import { type fix, listFixes, listFixVerdicts, planFix } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { VerdictWord } from "#web/domains/measures/verdict-word.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"

type Row = z.output<typeof fix>

/** What we changed so that it does not happen again. */
export function FixList() {
  const t = useWords(recoveryWords)
  const session = useSession()
  const fixes = useReading(listFixes, { query: {} })
  const verdicts = useReading(listFixVerdicts).data?.verdicts ?? []
  const words = new Map(verdicts.map(({ fixId, word }) => [fixId, word]))
  const columns: Column<Row>[] = [
    { key: "title", title: t("column.fix"), cell: (row) => row.title },
    { key: "cause", title: t("column.cause"), cell: (row) => row.cause.name },
    { key: "owner", title: t("column.owner"), cell: (row) => row.owner.name },
    { key: "due", title: t("column.due"), cell: (row) => <Moment at={row.dueOn} as="day" /> },
    {
      key: "done",
      title: t("column.done"),
      cell: (row) => (row.doneOn ? <Moment at={row.doneOn} as="day" /> : t("notYet")),
    },
    { key: "moved", title: t("column.moved"), cell: (row) => <VerdictWord word={words.get(row.id)} /> },
    { key: "cases", title: t("column.cases"), cell: (row) => row.cases, number: true },
  ]
  const plan = mayOpen(planFix.access, session) === "yes" && (
    <Button component={Link} href="/fixes/new">
      {t("planFix")}
    </Button>
  )
  const causes = (
    <Button variant="default" component={Link} href="/causes">
      {t("seeCauses")}
    </Button>
  )
  return (
    <Page
      title={t("fixes")}
      lead={t("fixesLead")}
      trail={[{ title: t("cases"), href: "/cases" }]}
      actions={
        <>
          {causes}
          {plan}
        </>
      }
    >
      <Waiting on={fixes}>
        {(found) => (
          <DataTable
            caption={t("fixes")}
            columns={columns}
            rows={found.fixes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/fixes/${id}`}
            sorts="server"
            empty={
              <EmptyState title={t("noFixes")} firstStep={plan}>
                {t("noFixesWhy")}
              </EmptyState>
            }
          />
        )}
      </Waiting>
    </Page>
  )
}
