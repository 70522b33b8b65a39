import { Alert, Button, Group, Select, Text } from "@mantine/core"
import type { z } from "zod"
import { listMailIn, type mailInRow, mailInStates } from "#contracts/recovery.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { mailInFilters } from "./filters.ts"
import { mailInWords } from "./words.ts"

type Row = z.output<typeof mailInRow>
const page = 50

/** Every mail that came in; what waits needs a steward to say where it belongs. */
export function MailInScreen() {
  const t = useWords(mailInWords)
  const formats = useFormats()
  const [filters, setFilters] = useFilters(mailInFilters)
  const found = useReading(listMailIn, { query: { ...filters, limit: page } })
  const boxes = found.data?.mailboxes ?? []
  return (
    <Page title={t("mailIn")} lead={t("lead")}>
      {found.data?.readsMail === false && <Alert color="saffron">{t("notReading")}</Alert>}
      {boxes.map(({ name, readAt, failure }) =>
        failure === null ? (
          readAt !== null && (
            <Text key={name} size="sm" c="dimmed">
              {t("lastRead", { name, moment: formats.moment(readAt) })}
            </Text>
          )
        ) : (
          <Alert key={name} color="brick">
            {t("failing", { name, failure })}
          </Alert>
        ),
      )}
      <FilterBar>
        <Select
          label={t("state")}
          placeholder={t("anyState")}
          data={mailInStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={filters.state ?? null}
          clearable
          onChange={(state) => setFilters({ state: (state ?? undefined) as Row["state"], before: undefined })}
        />
      </FilterBar>
      <Waiting on={found} lines={8}>
        {({ mails }) => (
          <>
            <DataTable
              caption={t("mailIn")}
              columns={columnsIn(t)}
              rows={mails}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/mail-in/${id}`}
              sorts="server"
              empty={<EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>}
            />
            <Group>
              {mails.length === page && (
                <Button variant="default" onClick={() => setFilters({ before: mails.at(-1)?.id })}>
                  {t("older")}
                </Button>
              )}
              {filters.before !== undefined && (
                <Button variant="subtle" onClick={() => setFilters({ before: undefined })}>
                  {t("newest")}
                </Button>
              )}
            </Group>
          </>
        )}
      </Waiting>
    </Page>
  )
}

type T = ReturnType<typeof useWords<(typeof mailInWords)["english"]>>

function columnsIn(t: T): Column<Row>[] {
  return [
    { key: "subject", title: t("column.subject"), cell: ({ subject }) => <bdi>{subject || t("noSubject")}</bdi> },
    {
      key: "from",
      title: t("column.from"),
      cell: ({ from, fromName }) => <bdi>{fromName ?? from ?? t("nobody")}</bdi>,
    },
    { key: "state", title: t("column.state"), cell: ({ state }) => <MailInState state={state} /> },
    { key: "at", title: t("column.at"), cell: ({ arrivedAt }) => <Moment at={arrivedAt} /> },
  ]
}

export function MailInState({ state }: { state: Row["state"] }) {
  const t = useWords(mailInWords)
  return (
    <StateWord tone={state === "waiting" ? "accent" : state === "on-case" ? "good" : "quiet"}>
      {t(`state.${state}`)}
    </StateWord>
  )
}
