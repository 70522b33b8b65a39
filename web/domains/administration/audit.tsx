import { Button, Group, TextInput } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import type { z } from "zod"
import { type auditRow, listAudit } from "#contracts/house.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { CheckChain } from "./check-chain.tsx"
import { auditFilters } from "./routes.ts"
import { administrationWords } from "./words.ts"

type Row = z.output<typeof auditRow>
const page = 50
const actorKinds = ["person", "service", "customer", "system"] as const

/** Who did what to which record, and whether anybody has tampered with it. */
export function Audit() {
  const t = useWords(administrationWords)
  const [filters, setFilters] = useFilters(auditFilters)
  const audit = useReading(listAudit, { query: { ...filters, limit: page } })
  const search = useDebouncedCallback(
    (deed: string) => setFilters({ deed: deed.trim() || undefined, before: undefined }),
    400,
  )
  return (
    <Page title={t("audit")} lead={t("auditLead")} trail={[{ title: t("administration"), href: "/administration" }]}>
      <CheckChain />
      <FilterBar
        onClear={
          filters.subjectId || filters.actorId
            ? () => setFilters({ subjectId: undefined, actorId: undefined, before: undefined })
            : undefined
        }
      >
        <TextInput
          label={t("deed")}
          placeholder={t("anyDeed")}
          defaultValue={filters.deed ?? ""}
          onChange={(event) => search(event.currentTarget.value)}
          dir="ltr"
        />
      </FilterBar>
      <Waiting on={audit} lines={10}>
        {({ rows }) => (
          <>
            <DataTable
              caption={t("audit")}
              columns={columnsIn(t)}
              rows={rows}
              rowKey={({ id }) => String(id)}
              sorts="server"
              empty={<EmptyState title={t("noAudit")}>{t("noAuditWhy")}</EmptyState>}
            />
            <Group>
              {rows.length === page && (
                <Button variant="default" onClick={() => setFilters({ before: rows.at(-1)?.id })}>
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

function columnsIn(t: ReturnType<typeof useWords<(typeof administrationWords)["english"]>>): Column<Row>[] {
  const kindOf = (kind: string) => {
    const known = actorKinds.find((one) => one === kind)
    return known ? t(`kind.${known}`) : kind
  }
  return [
    { key: "did", title: t("column.did"), cell: ({ deed }) => <bdi>{deed}</bdi> },
    { key: "who", title: t("column.who"), cell: ({ actor }) => <Named {...actor} kind={kindOf(actor.kind)} /> },
    { key: "what", title: t("column.what"), cell: ({ subject }) => <Named {...subject} /> },
    { key: "when", title: t("column.when"), cell: ({ at }) => <Moment at={at} /> },
    {
      key: "chained",
      title: t("column.chained"),
      cell: ({ chained }) => (chained ? t("chained") : t("waitingForChain")),
      phone: "hide",
    },
  ]
}

/** A record by its title; where that cannot be told any more, by its kind. */
function Named({ kind, title, href }: Row["subject"]) {
  const said = title || kind
  return href === null ? <bdi>{said}</bdi> : <Link href={href}>{said}</Link>
}
