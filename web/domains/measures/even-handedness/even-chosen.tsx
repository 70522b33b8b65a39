import { NativeSelect } from "@mantine/core"
import { type EvenHandedness, evenBy, evenFilters, evenMeasure } from "#contracts/even-handedness.ts"
import { useFilters } from "#web/app/address.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import { UnitAndDays } from "../unit-and-days.tsx"
import { definitionWords } from "../words.ts"
import { evenScreenWords } from "./words.ts"

/** Which measure, of whom held against whom, of which unit, in which days. */
export function EvenChosen({ even }: { even: EvenHandedness }) {
  const t = useWords(evenScreenWords)
  const name = useWords(definitionWords)
  const [filters, setFilters] = useFilters(evenFilters)
  return (
    <FilterBar>
      <NativeSelect
        label={t("measure")}
        value={even.measure}
        onChange={({ currentTarget }) => setFilters({ measure: evenMeasure.parse(currentTarget.value) })}
        data={evenMeasure.options.map((key) => ({ value: key, label: name(`${key}.name`) }))}
      />
      <NativeSelect
        label={t("by")}
        value={even.by}
        onChange={({ currentTarget }) => setFilters({ by: evenBy.parse(currentTarget.value) })}
        data={evenBy.options.map((by) => ({ value: by, label: t(`by.${by}`) }))}
      />
      <UnitAndDays filters={filters} shown={even} onChange={setFilters} />
    </FilterBar>
  )
}
