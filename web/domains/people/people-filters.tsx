import { Checkbox, Select, TextInput } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import { useFilters } from "#web/app/address.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./people-screen.module.css"
import { peopleFilters } from "./routes.ts"
import { unitChoices } from "./units/unit-choices.ts"
import type { UnitNode } from "./units/unit-tree.tsx"
import { useAdministrator } from "./use-administrator.ts"
import { peopleWords } from "./words.ts"

/** Narrows the list; on a phone the units are chosen here, where there is no room for their tree. */
export function PeopleFilters({ units }: { units: readonly UnitNode[] }) {
  const t = useWords(peopleWords)
  const administrator = useAdministrator()
  const [filters, setFilters] = useFilters(peopleFilters)
  const search = useDebouncedCallback((q: string) => setFilters({ q: q || undefined }), 250)
  return (
    <FilterBar>
      <TextInput
        type="search"
        label={t("search")}
        placeholder={t("searchHint")}
        defaultValue={filters.q ?? ""}
        onChange={(event) => search(event.currentTarget.value)}
        w={{ base: "100%", xs: "20rem" }}
      />
      <Select
        className={style.unitSelect ?? ""}
        label={t("unit")}
        placeholder={t("allUnits")}
        data={unitChoices(units)}
        value={filters.unit ?? null}
        clearable
        searchable
        onChange={(unit) => setFilters({ unit: unit ?? undefined })}
      />
      {administrator && (
        <Checkbox
          label={t("whoLeft")}
          checked={filters.left === "yes"}
          onChange={(event) => setFilters({ left: event.currentTarget.checked ? "yes" : undefined })}
          mb={8}
        />
      )}
    </FilterBar>
  )
}
