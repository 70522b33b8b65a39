import { Text } from "@mantine/core"
import type { z } from "zod"
import { type MeasureDefinition, type MeasureFilters, readByUnit, type unitFigure } from "#contracts/measures.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recordsHref, type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "./filters.ts"
import { useFigureColumns } from "./use-figure-columns.tsx"
import { definitionWords, measuresWords } from "./words.ts"

type ByUnitProps = { definition: MeasureDefinition; filters: ScoreboardFilters; within: MeasureFilters }
type Row = z.output<typeof unitFigure>

/** A measure by unit: by name and not by rank, each with its interval. */
export function ByUnit({ definition, filters, within }: ByUnitProps) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  const { key } = definition
  const title = t("byUnit", { name: useWords(definitionWords)(`${key}.name`) })
  const units = useReading(readByUnit, { params: { key }, query: within })
  const unit = { key: "name", title: t("unit"), cell: ({ unit }: Row) => unit?.name ?? t("restOf"), by: nameOf }
  const columns = [
    unit,
    ...useFigureColumns<Row>(definition, units.data?.parts ?? [], ({ unit }) => ({
      name: unit?.name ?? t("restOf"),
      href: unit && recordsHref(definition.subject, { ...within, unit: unit.id }),
    })),
  ]
  return (
    <Waiting on={units}>
      {({ parts }) =>
        parts.every(({ unit }) => unit === null) ? null : (
          <Sheet title={title}>
            <Text size="sm" c="dimmed" mb="xs" maw="42rem">
              {t("byUnitLead")}
            </Text>
            <DataTable
              caption={title}
              columns={columns}
              rows={parts}
              rowKey={({ unit }) => unit?.id ?? ""}
              rowHref={({ unit }) => scoreboardHref(filters, { unit: unit?.id ?? filters.unit })}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              csvHref={`/api/measures/${key}/units.csv${searchText(within)}`}
              empty={null}
            />
          </Sheet>
        )
      }
    </Waiting>
  )
}

const nameOf = ({ unit }: Row) => unit?.name ?? null
