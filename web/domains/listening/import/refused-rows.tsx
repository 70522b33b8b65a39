import { Text } from "@mantine/core"
import { DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useRowProblems } from "#web/words/row-problems.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { PreviewRows } from "./import-of.ts"
import { importWords } from "./import-words.ts"

const mostShown = 6

/** Rows that would not be taken, each with its line and the reason. */
export function RefusedRows({ rows }: { rows: PreviewRows }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const sayProblems = useRowProblems()
  if (rows.bad.length === 0) return null
  return (
    <Sheet title={t("bad")}>
      <Text c="dimmed" mb="sm">
        {t("badWhy")}
      </Text>
      <DataTable
        caption={t("bad")}
        columns={[
          { key: "line", title: t("row.line"), cell: ({ line }) => formats.number(line) },
          { key: "reason", title: t("row.reason"), cell: sayProblems },
        ]}
        rows={rows.bad.slice(0, mostShown)}
        rowKey={({ line }) => String(line)}
        sorts="server"
        empty={null}
      />
    </Sheet>
  )
}
