import { NativeSelect } from "@mantine/core"
import { type Drivers, type DriversFilters, driversFilters } from "#contracts/drivers.ts"
import { useFilters } from "#web/app/address.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { DaysFilter } from "#web/ui/day-filter.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import { driversScreenWords } from "./words.ts"

/** Which survey and score, of which unit, in which days. */
export function DriversChosen({ drivers, filters }: { drivers: Drivers; filters: DriversFilters }) {
  const t = useWords(driversScreenWords)
  const [, setFilters] = useFilters(driversFilters)
  const units = useUnitChoices()
  const { surveys, survey, outcomes, outcome } = drivers
  if (survey === null) return null
  return (
    <FilterBar>
      <NativeSelect
        label={t("survey")}
        value={survey.id}
        onChange={({ currentTarget }) => setFilters({ survey: currentTarget.value, outcome: undefined })}
        data={surveys.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {outcomes.length > 1 && (
        <NativeSelect
          label={t("outcome")}
          value={outcome?.question ?? ""}
          onChange={({ currentTarget }) => setFilters({ outcome: currentTarget.value })}
          data={outcomes.map(({ question, text }) => ({ value: question, label: text }))}
          maw="22rem"
        />
      )}
      <NativeSelect
        label={t("unit")}
        value={filters.unit ?? ""}
        onChange={({ currentTarget }) => setFilters({ unit: currentTarget.value || undefined })}
        data={[{ value: "", label: t("everyUnit") }, ...units]}
      />
      <DaysFilter labels={{ from: t("from"), to: t("to") }} days={filters} onChange={setFilters} />
    </FilterBar>
  )
}
