import { Alert, Select } from "@mantine/core"
import type { z } from "zod"
import { listOutbox, mailRow } from "#contracts/house.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { MailState } from "./mail-state.tsx"
import { Pager } from "./pager.tsx"
import { outboxFilters } from "./routes.ts"
import { administrationWords } from "./words.ts"

type Row = z.output<typeof mailRow>
const page = 50
const states = mailRow.shape.state.options

/** Every mail that was made, and what became of it. */
export function Outbox() {
  const t = useWords(administrationWords)
  const [filters, setFilters] = useFilters(outboxFilters)
  const mails = useReading(listOutbox, { query: { ...filters, limit: page } })
  return (
    <Page title={t("outbox")} lead={t("outboxLead")} trail={[{ title: t("administration"), href: "/administration" }]}>
      {mails.data?.sendsMail === false && <Alert color="saffron">{t("notSending")}</Alert>}
      <FilterBar>
        <Select
          label={t("state")}
          placeholder={t("anyState")}
          data={states.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={filters.state ?? null}
          clearable
          onChange={(state) => setFilters({ state: (state ?? undefined) as Row["state"], before: undefined })}
        />
      </FilterBar>
      <Waiting on={mails} lines={8}>
        {({ mails }) => (
          <>
            <DataTable
              caption={t("outbox")}
              columns={columnsIn(t)}
              rows={mails}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/administration/outbox/${id}`}
              sorts="server"
              empty={<EmptyState title={t("noMails")}>{t("noMailsWhy")}</EmptyState>}
            />
            <Pager
              last={mails.length === page ? mails.at(-1)?.id : undefined}
              before={filters.before}
              onGo={(before) => setFilters({ before })}
            />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function columnsIn(t: ReturnType<typeof useWords<(typeof administrationWords)["english"]>>): Column<Row>[] {
  return [
    { key: "subject", title: t("column.subject"), cell: ({ subject }) => subject },
    { key: "to", title: t("column.to"), cell: ({ to }) => <bdi>{to}</bdi> },
    { key: "state", title: t("column.state"), cell: ({ state }) => <MailState state={state} /> },
    { key: "at", title: t("column.at"), cell: ({ madeAt }) => <Moment at={madeAt} /> },
  ]
}
