import { Button, NativeSelect } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import { useState } from "react"
import { type readScoreboard, recent } from "#contracts/measures.ts"
import type { Reply } from "#contracts/route.ts"
import { listTouchpoints } from "#contracts/survey.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { DaysFilter } from "#web/ui/day-filter.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type ScoreboardFilters, scoreboardFilters } from "../filters.ts"
import { useDimensionValue } from "../use-dimension-value.ts"
import { measuresWords } from "../words.ts"

type BoardFiltersProps = { board: Reply<typeof readScoreboard>; filters: ScoreboardFilters }

/** Which days and which touchpoint; other things it was narrowed to stand there to be taken off. */
export function BoardFilters({ board, filters }: BoardFiltersProps) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  const touchpoints = useReading(listTouchpoints).data?.touchpoints ?? []
  const valueName = useDimensionValue()
  const narrowed = board.narrowed.filter(({ by }) => by !== "touchpoint")
  return (
    <FilterBar>
      <Days filters={filters} days={board.days} />
      {touchpoints.length > 0 && (
        <NativeSelect
          label={t("touchpoint")}
          value={filters.touchpoint ?? ""}
          onChange={({ currentTarget }) => setFilters({ touchpoint: currentTarget.value || undefined })}
          data={[
            { value: "", label: t("everyTouchpoint") },
            ...touchpoints.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {narrowed.map(({ by, value, name }) => (
        <Button
          key={by}
          variant="light"
          rightSection={<IconX size="1rem" aria-hidden="true" />}
          aria-label={t("onlyThis", { by: t(`by.${by}`), name: valueName(by, value, name) })}
          onClick={() => setFilters({ [by]: undefined })}
        >
          {t(`by.${by}`)}: {valueName(by, value, name)}
        </Button>
      ))}
    </FilterBar>
  )
}

function Days({ filters, days }: { filters: ScoreboardFilters; days: { from: string; to: string } }) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  const [choosing, setChoosing] = useState(false)
  const own = choosing || filters.from !== undefined || filters.to !== undefined
  const choose = (period: string) => {
    setChoosing(period === "days")
    if (period === "days") setFilters({ from: days.from, to: days.to, period: undefined })
    else setFilters({ period: recent.parse(period), from: undefined, to: undefined })
  }
  return (
    <>
      <NativeSelect
        label={t("period")}
        value={own ? "days" : (filters.period ?? "12m")}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[...recent.options, "days" as const].map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      {own && (
        <DaysFilter
          labels={{ from: t("from"), to: t("to") }}
          days={{ from: filters.from ?? days.from, to: filters.to ?? days.to }}
          onChange={setFilters}
        />
      )}
    </>
  )
}
