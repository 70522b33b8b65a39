import { NativeSelect, Stack, Text } from "@mantine/core"
import type { BeforeAndAfter, BeforeAndAfterSaying } from "#contracts/before-and-after.ts"
import type { MeasureDefinition } from "#contracts/measures.ts"
import { useFilters } from "#web/app/address.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { BothSeries } from "./both-series.tsx"
import { changeFilters } from "./filters.ts"
import { useBeforeAndAfterSentence } from "./use-before-and-after-words.ts"
import { beforeAndAfterScreenWords } from "./words.ts"

type MeanwhileProps = { told: BeforeAndAfter; definition: MeasureDefinition; says: readonly BeforeAndAfterSaying[] }

/** The same time in a unit where the change was not made; which one may be chosen. */
export function Meanwhile({ told, definition, says }: MeanwhileProps) {
  const t = useWords(beforeAndAfterScreenWords)
  const said = useBeforeAndAfterSentence()
  const [filters, setFilters] = useFilters(changeFilters)
  const { comparison, beside } = told
  if (says.length === 0) return null
  const units = beside.map(({ id, name, changed }) => ({
    value: id,
    label: changed ? t("changedToo", { name }) : name,
  }))
  return (
    <Sheet title={t("meanwhile")}>
      <Stack gap="md">
        {units.length > 0 && (
          <FilterBar>
            <NativeSelect
              label={t("heldAgainst")}
              value={filters.with ?? ""}
              onChange={({ currentTarget }) => setFilters({ with: currentTarget.value || undefined })}
              data={[{ value: "", label: t("byRule") }, ...units]}
            />
          </FilterBar>
        )}
        <Text>{said(says)}</Text>
        {comparison && comparison.points.length > 1 && (
          <BothSeries told={told} comparison={comparison} definition={definition} sentence={said(says)} />
        )}
        {comparison?.chosen === "rule" && (
          <Text size="sm" c="dimmed">
            {t("ruleWhy")}
          </Text>
        )}
      </Stack>
    </Sheet>
  )
}
