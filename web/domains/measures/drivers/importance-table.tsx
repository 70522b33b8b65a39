import type { Drivers } from "#contracts/drivers.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useDriversView } from "./use-drivers-view.ts"
import { driversScreenWords } from "./words.ts"

type Row = Drivers["drivers"][number]

/** The numbers behind the bars, and what people say beside them. */
export function ImportanceTable({ drivers: read, title }: { drivers: Drivers; title: string }) {
  const { drivers, statedIn } = read
  const { csvHref } = useDriversView(read)
  const t = useWords(driversScreenWords)
  const formats = useFormats()
  const { share } = formats
  const columns: Column<Row>[] = [
    { key: "question", title: t("question"), cell: ({ text }) => text },
    { key: "share", title: t("share"), cell: ({ value }) => share(value, 1), number: true },
    {
      key: "likely",
      title: t("likely"),
      cell: ({ low, high }) => t("lowToHigh", { low: share(low, 1), high: share(high, 1) }),
      number: true,
    },
    {
      key: "together",
      title: t("together"),
      cell: ({ correlation }) => formats.signed(correlation, 2),
      number: true,
      phone: "hide",
    },
    { key: "n", title: t("n"), cell: ({ n }) => formats.number(n), number: true },
  ]
  if (drivers.some(({ weighted }) => weighted !== null))
    columns.splice(3, 0, {
      key: "weighted",
      title: t("byWeight"),
      cell: ({ weighted }) =>
        weighted &&
        t("weightedLowToHigh", {
          value: share(weighted.value, 1),
          low: share(weighted.low, 1),
          high: share(weighted.high, 1),
        }),
      number: true,
    })
  if (statedIn)
    columns.push({
      key: "said",
      title: t("said"),
      cell: ({ stated }) => (stated === null ? "" : share(stated)),
      number: true,
    })
  return (
    <DataTable
      caption={title}
      columns={columns}
      rows={drivers}
      rowKey={({ question }) => question}
      empty={null}
      csvHref={csvHref}
    />
  )
}
