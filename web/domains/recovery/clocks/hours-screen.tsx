import { Alert, Select } from "@mantine/core"
import { listUnits } from "#contracts/people.ts"
import { getCalendar } from "#contracts/recovery.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Calendar } from "./calendar-of.ts"
import { hoursFilters } from "./filters.ts"
import { Month } from "./month.tsx"
import { Preview } from "./preview.tsx"
import { SpecialDays } from "./special-days.tsx"
import { Targets } from "./targets.tsx"
import { WeeklyHours } from "./weekly-hours.tsx"
import { clockWords } from "./words.ts"

/** When a unit is open and how soon its customers hear from it; everything can be tried before anybody waits for it. */
export function HoursScreen() {
  const t = useWords(clockWords)
  const { person } = useSignedIn()
  const [filters, setFilters] = useFilters(hoursFilters)
  const units = useReading(listUnits).data?.units ?? []
  const top = units.find(({ parentId }) => parentId === null)?.id
  const unit = filters.unit ?? (person.role === "lead" ? person.unit.id : (top ?? person.unit.id))
  const choices = useUnitChoices()
  const found = useReading(getCalendar, { params: { id: unit }, query: { month: filters.month } })
  return (
    <Page title={t("hours")} lead={t("hoursLead")}>
      <Select
        label={t("unit")}
        data={choices}
        value={unit}
        searchable
        allowDeselect={false}
        maw="24rem"
        onChange={(chosen) => setFilters({ unit: chosen ?? undefined })}
      />
      <Waiting on={found}>{(calendar) => <Whole key={unit} of={calendar} />}</Waiting>
    </Page>
  )
}

function Whole({ of: calendar }: { of: Calendar }) {
  const t = useWords(clockWords)
  return (
    <>
      {!calendar.mine && <Alert color="gray">{t("notMine")}</Alert>}
      <WeeklyHours of={calendar} />
      <Targets of={calendar} />
      <Preview of={calendar} />
      <SpecialDays of={calendar} />
      <Month of={calendar} />
    </>
  )
}
