import { Button, TextInput } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import { useState } from "react"
import type { z } from "zod"
import { type customerRow, listCustomers } from "#contracts/customers.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { customerFilters } from "./routes.ts"
import { customersWords } from "./words.ts"

type Row = z.output<typeof customerRow>
const page = 50
/** The server gives no more at once; whoever needs further searches. */
const most = 200

/** Customers, the latest met first, and a search that finds them by whatever one has in hand. */
export function CustomerList() {
  const t = useWords(customersWords)
  return (
    <Page
      title={t("customers")}
      lead={t("customersLead")}
      actions={
        <Button component={Link} href="/customers/new" variant="default">
          {t("keep")}
        </Button>
      }
    >
      <Search />
      <Found />
    </Page>
  )
}

function Search() {
  const t = useWords(customersWords)
  const [filters, setFilters] = useFilters(customerFilters)
  const search = useDebouncedCallback((q: string) => setFilters({ q: q || undefined }), 250)
  return (
    <FilterBar>
      <TextInput
        label={t("search")}
        placeholder={t("searchHint")}
        defaultValue={filters.q ?? ""}
        onChange={(event) => search(event.currentTarget.value)}
        w={{ base: "100%", xs: "24rem" }}
        type="search"
      />
    </FilterBar>
  )
}

function Found() {
  const t = useWords(customersWords)
  const [filters] = useFilters(customerFilters)
  const [limit, setLimit] = useState(page)
  const columns = useColumns()
  const customers = useReading(listCustomers, { query: { ...filters, limit } })
  return (
    <Waiting on={customers} lines={8}>
      {({ items, next }) => (
        <DataTable
          caption={t("customers")}
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/customers/${id}`}
          sorts="server"
          empty={<Nothing searched={filters.q !== undefined} />}
          more={
            next !== null &&
            limit < most && (
              <Button variant="subtle" size="compact-md" onClick={() => setLimit(Math.min(most, limit * 2))}>
                {t("more")}
              </Button>
            )
          }
        />
      )}
    </Waiting>
  )
}

function useColumns(): Column<Row>[] {
  const t = useWords(customersWords)
  return [
    { key: "name", title: t("column.name"), cell: ({ name }) => name ?? t("noName") },
    { key: "email", title: t("column.email"), cell: ({ email }) => <bdi>{email}</bdi> },
    { key: "phone", title: t("column.phone"), cell: ({ phone }) => <bdi>{phone}</bdi>, phone: "hide" },
    { key: "key", title: t("column.key"), cell: ({ key }) => <bdi>{key}</bdi>, phone: "hide" },
  ]
}

function Nothing({ searched }: { searched: boolean }) {
  const t = useWords(customersWords)
  return searched ? (
    <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>
  ) : (
    <EmptyState title={t("nobody")}>{t("nobodyWhy")}</EmptyState>
  )
}
