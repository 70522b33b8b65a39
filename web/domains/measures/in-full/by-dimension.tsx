import { NativeSelect, SegmentedControl } from "@mantine/core"
import { dimension, type MeasureDefinition, type MeasureFilters, readByDimension } from "#contracts/measures.ts"
import type { Reply } from "#contracts/route.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "../filters.ts"
import { ReachNote } from "../reach-note.tsx"
import { useDimensionValue } from "../use-dimension-value.ts"
import { definitionWords, measuresWords } from "../words.ts"
import { useFigureColumns } from "./use-figure-columns.tsx"

/** What it has been narrowed to already has one row only; the touchpoint is what people ask for first. */
function dimensionsLeft(within: MeasureFilters) {
  return (["touchpoint", "survey", "channel", "language", "band"] as const).filter((one) => within[one] === undefined)
}

type ByDimensionProps = { definition: MeasureDefinition; filters: ScoreboardFilters; within: MeasureFilters }
type Row = Reply<typeof readByDimension>["parts"][number]

/** A measure by touchpoint, survey, channel, language or spending; a row narrows the whole board to it. */
export function ByDimension({ definition, filters, within }: ByDimensionProps) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  const valueName = useDimensionValue()
  const { key } = definition
  const by = filters.by ?? dimensionsLeft(within)[0] ?? "channel"
  const title = t(`broken.${by}`, { name: useWords(definitionWords)(`${key}.name`) })
  const query = { ...within, by }
  const parts = useReading(readByDimension, { params: { key }, query })
  const named = (row: Row) => valueName(by, row.value, row.name)
  const columns = [
    { key: "name", title: t(`by.${by}`), cell: named, by: named },
    ...useFigureColumns<Row>(definition, parts.data?.parts ?? [], (row) => ({
      name: named(row),
      filters: row.value === null ? null : { ...within, [by]: row.value },
    })),
  ]
  const choices = dimension.options.map((value) => ({ value, label: t(`by.${value}`) }))
  const choose = (chosen: string) => setFilters({ by: dimension.parse(chosen), sort: undefined })
  return (
    <Sheet
      title={title}
      actions={
        <>
          <SegmentedControl visibleFrom="sm" aria-label={t("breakBy")} data={choices} value={by} onChange={choose} />
          <NativeSelect
            hiddenFrom="sm"
            aria-label={t("breakBy")}
            data={choices}
            value={by}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        </>
      }
    >
      <Waiting on={parts}>
        {({ whole, parts }) => (
          <>
            <ReachNote figure={whole} />
            <DataTable
              caption={title}
              columns={columns}
              rows={parts}
              rowKey={({ value }) => value ?? ""}
              rowHref={({ value }) => scoreboardHref(filters, value === null ? {} : { [by]: value })}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              csvHref={`/api/measures/${key}/breakdown.csv${searchText(query)}`}
              empty={<EmptyState title={t("noParts")}>{t("noPartsWhy")}</EmptyState>}
            />
          </>
        )}
      </Waiting>
    </Sheet>
  )
}
