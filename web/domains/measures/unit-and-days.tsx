import { NativeSelect } from "@mantine/core"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { DaysFilter } from "#web/ui/day-filter.tsx"
import { useWords } from "#web/words/use-words.ts"
import { unitAndDaysWords } from "./words.ts"

type Chosen = { unit?: string | undefined; from?: string | undefined; to?: string | undefined }
type UnitAndDaysProps = {
  filters: Chosen
  /** The days that are shown where none are chosen. */
  shown: { from: string; to: string }
  onChange: (changes: Chosen) => void
}

/** Of which unit, in which days: fields for a filter bar. */
export function UnitAndDays({ filters, shown, onChange }: UnitAndDaysProps) {
  const t = useWords(unitAndDaysWords)
  const units = useUnitChoices()
  return (
    <>
      <NativeSelect
        label={t("unit")}
        value={filters.unit ?? ""}
        onChange={({ currentTarget }) => onChange({ unit: currentTarget.value || undefined })}
        data={[{ value: "", label: t("everyUnit") }, ...units]}
      />
      <DaysFilter
        labels={{ from: t("from"), to: t("to") }}
        days={{ from: filters.from ?? shown.from, to: filters.to ?? shown.to }}
        onChange={onChange}
      />
    </>
  )
}
