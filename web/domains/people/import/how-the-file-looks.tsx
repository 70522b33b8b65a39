import { Anchor } from "@mantine/core"
import { DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"

const columns = [
  "employee_number",
  "name",
  "email",
  "unit",
  "unit_lead",
  "job",
  "role",
  "languages",
  "starts_on",
  "leaves_on",
] as const
const emptyFile = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${columns.join(",")}\r\n`)}`

/** Which columns a file may have, and an empty one to begin with. */
export function HowTheFileLooks() {
  const t = useWords(importWords)
  return (
    <Sheet title={t("how")}>
      <p>{t("howWhy")}</p>
      <DataTable
        caption={t("how")}
        columns={[
          { key: "column", title: t("column.column"), cell: (column) => <code dir="ltr">{column}</code> },
          { key: "meaning", title: t("column.meaning"), cell: (column) => t(column) },
        ]}
        rows={columns}
        rowKey={(column) => column}
        empty={null}
      />
      <Anchor href={emptyFile} download="people.csv">
        {t("emptyFile")}
      </Anchor>
    </Sheet>
  )
}
