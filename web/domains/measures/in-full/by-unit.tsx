import { Text } from "@mantine/core"
import { type ComparedUnit, compareUnits } from "#contracts/comparison.ts"
import type { MeasureDefinition, MeasureFilters } from "#contracts/measures.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "../filters.ts"
import { useWritten } from "../use-measure-words.ts"
import { definitionWords, measuresWords } from "../words.ts"
import { UnitFunnel } from "./unit-funnel.tsx"
import { useFigureColumns } from "./use-figure-columns.tsx"

type ByUnitProps = { definition: MeasureDefinition; filters: ScoreboardFilters; within: MeasureFilters }

/** A measure by unit: which stand out by more than chance, then each by name with its interval and what it is compared by. */
export function ByUnit({ definition, filters, within }: ByUnitProps) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  const { key } = definition
  const title = t("byUnit", { name: useWords(definitionWords)(`${key}.name`) })
  const comparison = useReading(compareUnits, { params: { key }, query: within })
  const columns = useUnitColumns(definition, within, comparison.data?.units ?? [])
  return (
    <Waiting on={comparison}>
      {(comparison) =>
        comparison.units.every(({ unit }) => unit === null) ? null : (
          <Sheet title={title}>
            <UnitFunnel
              comparison={comparison}
              definition={definition}
              filters={filters}
              within={within}
              title={title}
            />
            <Text size="sm" c="dimmed" mb="xs" maw="42rem">
              {t(comparison.funnel.length > 0 ? "comparedLead" : "byUnitLead")}
            </Text>
            <DataTable
              caption={title}
              columns={columns}
              rows={comparison.units}
              rowKey={({ unit }) => unit?.id ?? ""}
              rowHref={({ unit }) => scoreboardHref(filters, { unit: unit?.id ?? filters.unit })}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              csvHref={`/api/measures/${key}/comparison.csv${searchText(within)}`}
              empty={null}
            />
          </Sheet>
        )
      }
    </Waiting>
  )
}

/** Sorted by its figure a unit stands where it is compared: raw figures would put the smallest units first and last by chance. */
function useUnitColumns(
  definition: MeasureDefinition,
  within: MeasureFilters,
  units: readonly ComparedUnit[],
): Column<ComparedUnit>[] {
  const t = useWords(measuresWords)
  const written = useWritten()(definition.format)
  const name = ({ unit }: ComparedUnit) => unit?.name ?? t("restOf")
  const place = ({ compared, figure }: ComparedUnit) => compared?.value ?? figure.value
  const figures = useFigureColumns(definition, units, (row: ComparedUnit) => ({
    name: name(row),
    filters: row.unit && { ...within, unit: row.unit.id },
  })).map((column) => (column.key === "value" ? { ...column, by: place } : column))
  const compared: Column<ComparedUnit> = {
    key: "compared",
    title: t("compared"),
    number: true,
    by: place,
    cell: ({ compared }) => (compared === null ? "" : written(compared.value)),
  }
  const standing: Column<ComparedUnit> = {
    key: "standing",
    title: t("standing"),
    cell: ({ compared, outside }) => (compared === null ? "" : t(`standing.${outside ?? "within"}`)),
  }
  const first = { key: "name", title: t("unit"), cell: name, by: ({ unit }: ComparedUnit) => unit?.name ?? null }
  return [first, ...figures, ...(units.some(({ compared }) => compared !== null) ? [compared, standing] : [])]
}
