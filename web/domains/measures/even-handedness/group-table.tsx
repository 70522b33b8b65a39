import type { EvenHandedness } from "#contracts/even-handedness.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { searchText } from "#web/app/address.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useWritten } from "../use-measure-words.ts"
import { useDifference, useGroupName } from "./use-even-words.ts"
import { evenScreenWords } from "./words.ts"

type Row = EvenHandedness["groups"][number]
type GroupTableProps = { even: EvenHandedness; format: MeasureDefinition["format"]; title: string }

/** The numbers behind the bars; of groups without an order, how far each lies from all others. */
export function GroupTable({ even: { by, groups, measure, unit, from, to }, format, title }: GroupTableProps) {
  const t = useWords(evenScreenWords)
  const formats = useFormats()
  const written = useWritten()(format)
  const difference = useDifference()
  const groupName = useGroupName()
  const columns: Column<Row>[] = [
    { key: "group", title: t("group"), cell: ({ value, name }) => groupName(by, value, name) },
    {
      key: "figure",
      title: t("figure"),
      number: true,
      cell: ({ figure: { value, hidden } }) => (value !== null ? written(value) : hidden ? t("tooFew") : "–"),
    },
    {
      key: "likely",
      title: t("likely"),
      number: true,
      cell: ({ figure: { low, high } }) =>
        low === null || high === null ? "" : t("lowToHigh", { low: written(low), high: written(high) }),
    },
    { key: "n", title: t("n"), number: true, cell: ({ figure: { n } }) => (n === null ? "" : formats.number(n)) },
  ]
  if (by !== "band")
    columns.splice(3, 0, {
      key: "apart",
      title: t("apart"),
      number: true,
      cell: ({ apart }) =>
        apart &&
        t("lowToHigh", { low: difference(apart.low, format, false), high: difference(apart.high, format, true) }),
    })
  if (groups.some(({ apart }) => apart?.weighted))
    columns.splice(4, 0, {
      key: "weighted",
      title: t("apartByWeight"),
      number: true,
      cell: ({ apart }) =>
        apart?.weighted &&
        t("lowToHigh", {
          low: difference(apart.weighted.low, format, false),
          high: difference(apart.weighted.high, format, true),
        }),
    })
  return (
    <DataTable
      caption={title}
      columns={columns}
      rows={groups}
      rowKey={({ value }) => value ?? ""}
      empty={null}
      csvHref={`/api/even-handedness.csv${searchText({ measure, by, unit: unit?.id, from, to })}`}
    />
  )
}
