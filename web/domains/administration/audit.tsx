import { ActionIcon, Group } from "@mantine/core"
import { IconFilter } from "@tabler/icons-react"
import type { ReactNode } from "react"
import type { z } from "zod"
import { type auditRow, listAudit } from "#contracts/house.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AuditFilters } from "./audit-filters.tsx"
import { CheckChain } from "./check-chain.tsx"
import { Pager } from "./pager.tsx"
import { auditFilters } from "./routes.ts"
import { useAuditWords } from "./use-audit-words.ts"
import { administrationWords } from "./words.ts"

type Row = z.output<typeof auditRow>
const page = 50

/** Who did what to which record, and whether anybody has tampered with it. */
export function Audit() {
  const t = useWords(administrationWords)
  const [filters, setFilters] = useFilters(auditFilters)
  const audit = useReading(listAudit, { query: { ...filters, limit: page } })
  const columns = useColumns((only) => setFilters({ ...only, before: undefined }))
  const chosen = audit.data?.rows.find(({ actor }) => actor.id === filters.actorId)?.actor
  return (
    <Page title={t("audit")} lead={t("auditLead")} trail={[{ title: t("administration"), href: "/administration" }]}>
      <CheckChain />
      <AuditFilters actorName={chosen?.title ?? null} />
      <Waiting on={audit} lines={10}>
        {({ rows }) => (
          <>
            <DataTable
              caption={t("audit")}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => String(id)}
              sorts="server"
              empty={<EmptyState title={t("noAudit")}>{t("noAuditWhy")}</EmptyState>}
              csvHref={`/api/audit.csv${searchText({ ...filters, before: undefined })}`}
            />
            <Pager
              last={rows.length === page ? rows.at(-1)?.id : undefined}
              before={filters.before}
              onGo={(before) => setFilters({ before })}
            />
          </>
        )}
      </Waiting>
    </Page>
  )
}

type Only = { actorId: string } | { subjectKind: string; subjectId: string }

function useColumns(onOnly: (only: Only) => void): Column<Row>[] {
  const t = useWords(administrationWords)
  const words = useAuditWords()
  return [
    { key: "did", title: t("column.did"), cell: ({ deed }) => words.deed(deed) },
    {
      key: "who",
      title: t("column.who"),
      cell: ({ actor }) => (
        <Narrowing label={t("onlyTheirs")} onNarrow={actor.id && (() => onOnly({ actorId: String(actor.id) }))}>
          <Named {...actor} said={words.record(actor.kind)} />
        </Narrowing>
      ),
    },
    {
      key: "what",
      title: t("column.what"),
      cell: ({ subject: { kind, id, ...subject } }) => (
        <Narrowing label={t("onlyThis")} onNarrow={id && (() => onOnly({ subjectKind: kind, subjectId: id }))}>
          <Named {...subject} said={words.record(kind)} />
        </Narrowing>
      ),
    },
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
function Named({ title, href, said }: { title: string | null; href: string | null; said: string }) {
  const name = title || said
  return href === null ? <bdi>{name}</bdi> : <Link href={href}>{name}</Link>
}

type NarrowingProps = { label: string; onNarrow: (() => void) | null | ""; children: ReactNode }

/** Something in a row, and a way to see only the rows that share it. */
function Narrowing({ label, onNarrow, children }: NarrowingProps) {
  return (
    <Group gap={4} wrap="nowrap" component="span">
      {children}
      {onNarrow && (
        <ActionIcon variant="subtle" size="sm" aria-label={label} title={label} onClick={onNarrow} className="no-print">
          <IconFilter size="0.9rem" aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
