import type { WordOfMouth } from "#contracts/word-of-mouth.ts"
import { searchText } from "#web/app/address.ts"
import { Bars } from "#web/ui/chart/bars.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { useRange } from "./use-mouth-words.ts"
import { mouthScreenWords } from "./words.ts"

type SidesProps = { mouth: WordOfMouth; filters: Record<string, unknown> }
type Row = "customers" | "reach" | "acting" | "money"
const rows: readonly Row[] = ["customers", "reach", "acting", "money"]

/** How many hear it, for and against, and all that it is made of. */
export function Sides({ mouth: { unhappy, happy, net, currency, from, to }, filters }: SidesProps) {
  const t = useWords(mouthScreenWords)
  const formats = useFormats()
  const range = useRange()
  if (!unhappy || !happy) return null
  const view = searchText({ ...filters, from, to })
  const written = (row: Row, side: typeof unhappy) => {
    const found = side[row]
    return found === null
      ? t("notKnown")
      : range(found, row === "money" ? { currency } : { exact: row === "customers" })
  }
  const columns: Column<Row>[] = [
    { key: "row", title: t("row"), cell: (row) => t(`row.${row}`) },
    { key: "against", title: t("against"), number: true, cell: (row) => written(row, unhappy) },
    { key: "for", title: t("for"), number: true, cell: (row) => written(row, happy) },
  ]
  return (
    <>
      <Bars
        title={t("reached")}
        told={t("atLeast")}
        place="reached"
        view={`/word-of-mouth${view}`}
        csvHref={`/api/word-of-mouth.csv${view}`}
        written={formats.number}
        bars={[
          { label: t("against"), value: unhappy.reach.low, ...unhappy.reach, strong: true },
          { label: t("for"), value: happy.reach.low, ...happy.reach },
        ]}
      />
      <DataTable
        caption={t("estimate")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row}
        empty={null}
        csvHref={`/api/word-of-mouth.csv${view}`}
      />
      {net && (
        <p>
          <strong>{t("net")}:</strong> {range(net, { currency })}
        </p>
      )}
    </>
  )
}
