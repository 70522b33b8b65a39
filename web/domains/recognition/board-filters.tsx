import { Select } from "@mantine/core"
import { useFilters } from "#web/app/address.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import { boardFilters } from "./routes.ts"
import { recognitionWords } from "./words.ts"

type Chosen = { from?: unknown; unit?: unknown; standard?: unknown; person?: unknown }
/** Whether the board shows only some of the thanks. */
export const isSet = ({ from, unit, standard, person }: Chosen): boolean => [from, unit, standard, person].some(Boolean)

export const nothingSet = { from: undefined, unit: undefined, standard: undefined, person: undefined }

/** Whose thanks, of which team, for which standard: in the address, so that a view can be shared. */
export function BoardFilters() {
  const t = useWords(recognitionWords)
  const [filters, setFilters] = useFilters(boardFilters)
  const units = useUnitChoices()
  const standards = useStandardsToChoose()
  return (
    <FilterBar onClear={isSet(filters) ? () => setFilters(nothingSet) : undefined}>
      <Select
        label={t("filterFrom")}
        placeholder={t("from.all")}
        data={(["customer", "colleague"] as const).map((value) => ({ value, label: t(`from.${value}`) }))}
        value={filters.from ?? null}
        clearable
        onChange={(from) => setFilters({ from: (from ?? undefined) as "customer" | undefined })}
      />
      {units.length > 1 && (
        <Select
          label={t("filterTeam")}
          placeholder={t("anyTeam")}
          searchable
          clearable
          data={units}
          value={filters.unit ?? null}
          onChange={(unit) => setFilters({ unit: unit ?? undefined })}
        />
      )}
      {standards.length > 0 && (
        <Select
          label={t("filterStandard")}
          placeholder={t("anyStandard")}
          clearable
          data={standards.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.standard ?? null}
          onChange={(standard) => setFilters({ standard: standard ?? undefined })}
        />
      )}
    </FilterBar>
  )
}
