import { Button, Checkbox, Group, Select, TextInput } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import type { z } from "zod"
import { type caseRow, listCases } from "#contracts/recovery.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { usePages } from "#web/app/use-pages.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment, TimeAgo } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ClockWord } from "../clocks/clock-word.tsx"
import { clockWords } from "../clocks/words.ts"
import { DemonstrationOffer } from "../demonstration/demonstration-offer.tsx"
import { recoveryWords } from "../words.ts"
import { CaseState, Severity } from "./case-words.tsx"
import { caseFilters } from "./routes.ts"

type Row = z.output<typeof caseRow>

/** Cases that concern me: mine, my unit's, or those of my reach. */
export function CaseList() {
  const t = useWords(recoveryWords)
  const [filters] = useFilters(caseFilters)
  const columns = useColumns()
  const cases = usePages(listCases, filters)
  const newCase = (
    <Button component={Link} href="/cases/note">
      {t("openCase")}
    </Button>
  )
  return (
    <Page title={t("cases")} lead={t("casesLead")} actions={newCase}>
      <Filters />
      <Waiting on={cases}>
        {(items) => (
          <DataTable
            caption={t("cases")}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/cases/${id}${searchText(filters)}`}
            sorts="server"
            more={
              cases.hasNextPage && (
                <Button variant="default" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
                  {t("moreCases")}
                </Button>
              )
            }
            empty={
              <EmptyState
                title={t("noCases")}
                firstStep={
                  <Group>
                    {newCase}
                    <DemonstrationOffer />
                  </Group>
                }
              >
                {t("noCasesWhy")}
              </EmptyState>
            }
          />
        )}
      </Waiting>
    </Page>
  )
}

function Filters() {
  const clocks = useWords(clockWords)
  const t = useWords(recoveryWords)
  const [filters, setFilters] = useFilters(caseFilters)
  const search = useDebouncedCallback((q: string) => setFilters({ q: q || undefined }), 250)
  const states = (["open", "answered", "closed"] as const).map((value) => ({ value, label: t(`state.${value}`) }))
  return (
    <FilterBar>
      <TextInput
        label={t("filterSearch")}
        placeholder={t("searchHint")}
        defaultValue={filters.q ?? ""}
        onChange={(event) => search(event.currentTarget.value)}
      />
      <Select
        label={t("filterState")}
        placeholder={t("anyState")}
        data={states}
        value={filters.state ?? null}
        clearable
        onChange={(state) => setFilters({ state: (state ?? undefined) as "open" | undefined })}
      />
      <Select
        label={t("filterOwner")}
        placeholder={t("anyOwner")}
        data={[{ value: "me", label: t("mine") }]}
        value={filters.owner ?? null}
        clearable
        onChange={(owner) => setFilters({ owner: owner === "me" ? "me" : undefined })}
      />
      <Checkbox
        label={clocks("sortDue")}
        checked={filters.sort === "due"}
        onChange={(event) => setFilters({ sort: event.currentTarget.checked ? "due" : undefined })}
      />
      <Checkbox
        label={t("withHistory")}
        checked={filters.history !== "without"}
        onChange={(event) => setFilters({ history: event.currentTarget.checked ? "with" : "without" })}
      />
    </FilterBar>
  )
}

function useColumns(): Column<Row>[] {
  const clocks = useWords(clockWords)
  const t = useWords(recoveryWords)
  return [
    { key: "subject", title: t("column.subject"), cell: (row) => <bdi>{row.subject}</bdi>, room: "much" },
    {
      key: "state",
      title: t("column.state"),
      cell: (row) => (
        <Group gap={4}>
          <CaseState {...row} />
          <Severity of={row.severity} />
        </Group>
      ),
    },
    { key: "clock", title: clocks("clocks"), cell: (row) => <ClockWord clock={row.clock} />, room: "some" },
    { key: "unit", title: t("column.unit"), cell: (row) => row.unit.name },
    { key: "owner", title: t("column.owner"), cell: (row) => row.owner.name },
    { key: "opened", title: t("column.opened"), cell: (row) => <TimeAgo at={row.openedAt} />, phone: "hide" },
    {
      key: "promised",
      title: t("column.promised"),
      cell: (row) => (row.promisedAt ? <Moment at={row.promisedAt} /> : ""),
    },
  ]
}

/** The columns of a short list of cases within another screen, where most are over. */
export function useFewColumns(): Column<Row>[] {
  return useColumns().filter(({ key }) => key !== "clock" && key !== "promised")
}
