import type { BeforeAndAfter } from "#contracts/before-and-after.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useWritten } from "../use-measure-words.ts"
import { useShift } from "./use-before-and-after-words.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

type Row = { name: string; mean: string; likely: string; periods: string; n: string }
type NumbersTableProps = { told: BeforeAndAfter; format: MeasureDefinition["format"] }

/** Before, after, and how far they lie apart. */
export function NumbersTable({ told: { change, before, after, difference }, format }: NumbersTableProps) {
  const t = useWords(beforeAndAfterScreenWords)
  const formats = useFormats()
  const written = useWritten()(format)
  const shift = useShift()
  const columns: Column<Row>[] = [
    { key: "name", title: t("change"), cell: ({ name }) => name },
    { key: "mean", title: t("mean"), cell: ({ mean }) => mean, number: true },
    { key: "likely", title: t("likely"), cell: ({ likely }) => likely, number: true },
    { key: "periods", title: t("periods"), cell: ({ periods }) => periods, number: true },
    { key: "n", title: t("n"), cell: ({ n }) => n, number: true },
  ]
  const side = (name: string, { value, periods, n }: BeforeAndAfter["before"]): Row => ({
    name,
    mean: value === null ? "–" : written(value),
    likely: "",
    periods: formats.number(periods),
    n: formats.number(n),
  })
  const rows = [side(t("before"), before), side(t("after"), after)]
  if (difference)
    rows.push({
      name: t("difference"),
      mean: shift(difference.value, format, true),
      likely: t("lowToHigh", {
        low: shift(difference.low, format, false),
        high: shift(difference.high, format, false),
      }),
      periods: "",
      n: "",
    })
  return (
    <DataTable
      caption={t("beforeAndAfter")}
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      empty={null}
      csvHref={`/api/measures/before-and-after/${change.id}/file.csv`}
    />
  )
}
