import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { TimeAgo } from "#web/ui/moment.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Import } from "./import-of.ts"
import { ImportState } from "./import-state.tsx"
import { importWords } from "./import-words.ts"

/** Files that were brought in, the newest first. */
export function ImportList({ imports }: { imports: readonly Import[] }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const columns: Column<Import>[] = [
    { key: "file", title: t("column.file"), cell: ({ fileName }) => <bdi>{fileName}</bdi> },
    { key: "state", title: t("column.state"), cell: (one) => <ImportState of={one} /> },
    { key: "survey", title: t("column.survey"), cell: ({ survey }) => survey?.name ?? "" },
    { key: "kept", title: t("column.kept"), cell: ({ kept }) => formats.number(kept), number: true },
    { key: "rejected", title: t("column.rejected"), cell: ({ rejected }) => formats.number(rejected), number: true },
    { key: "started", title: t("column.started"), cell: ({ startedAt }) => <TimeAgo at={startedAt} /> },
  ]
  return (
    <DataTable
      caption={t("earlier")}
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/import/${id}`}
      sorts="server"
      empty={<EmptyState title={t("noneYet")}>{t("noneYetWhy")}</EmptyState>}
    />
  )
}
