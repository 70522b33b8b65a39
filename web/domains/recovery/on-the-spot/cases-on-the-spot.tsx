import { Button } from "@mantine/core"
import type { z } from "zod"
import { listCasesOnTheSpot } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { DemonstrationMark } from "#web/ui/demonstration-mark.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Severity } from "../cases/case-words.tsx"
import { recoveryWords } from "../words.ts"

type Row = z.output<typeof listCasesOnTheSpot.reply>["cases"][number]

/** The list of cases as a PIN on a shared device shows it: mine and my unit's. */
export function CasesOnTheSpot() {
  const t = useWords(recoveryWords)
  const cases = useReading(listCasesOnTheSpot)
  const columns: Column<Row>[] = [
    { key: "subject", title: t("column.subject"), cell: (row) => <Subject of={row} /> },
    { key: "severity", title: t("column.severity"), cell: (row) => <Severity of={row.severity} />, phone: "hide" },
    { key: "owner", title: t("column.owner"), cell: (row) => (row.mine ? t("spot.mine") : row.owner.name) },
    { key: "opened", title: t("column.opened"), cell: (row) => <TimeAgo at={row.openedAt} /> },
  ]
  const newCase = (
    <Button component={Link} href="/cases/note">
      {t("openCase")}
    </Button>
  )
  return (
    <Page title={t("cases")} lead={t("spot.lead")} actions={newCase}>
      <Waiting on={cases}>
        {({ cases }) => (
          <DataTable
            caption={t("cases")}
            columns={columns}
            rows={cases}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/cases/${id}`}
            sorts="server"
            empty={
              <EmptyState title={t("noCases")} firstStep={newCase}>
                {t("noCasesWhy")}
              </EmptyState>
            }
          />
        )}
      </Waiting>
    </Page>
  )
}

const Subject = ({ of: row }: { of: Row }) => (
  <>
    {row.subject} <DemonstrationMark of={row} />
  </>
)
