import { Select } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { DaysFilter } from "#web/ui/day-filter.tsx"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { useWords } from "#web/words/use-words.ts"
import { auditFilters } from "./routes.ts"
import { useAuditWords } from "./use-audit-words.ts"
import { administrationWords } from "./words.ts"

const none = {
  deed: undefined,
  subjectKind: undefined,
  subjectId: undefined,
  actorId: undefined,
  from: undefined,
  to: undefined,
}

/** By deed, by whom, on which days; one record is chosen at its row. */
export function AuditFilters({ actorName }: { /** Who is chosen, by name. */ actorName: string | null }) {
  const t = useWords(administrationWords)
  const words = useAuditWords()
  const [filters, setFilters] = useFilters(auditFilters)
  const change = (changes: Partial<typeof filters>) => setFilters({ ...changes, before: undefined })
  const set = Object.keys(none).some((key) => filters[key as keyof typeof none] !== undefined)
  return (
    <FilterBar onClear={set ? () => change(none) : undefined}>
      <Select
        label={t("deed")}
        placeholder={t("anyDeed")}
        data={words.deeds}
        value={filters.deed ?? null}
        onChange={(deed) => change({ deed: deed ?? undefined })}
        searchable
        clearable
        w={{ base: "100%", xs: "20rem" }}
      />
      <Actor id={filters.actorId} name={actorName} onChange={(actorId) => change({ actorId })} />
      <DaysFilter labels={{ from: t("from"), to: t("until") }} days={filters} onChange={change} />
    </FilterBar>
  )
}

type ActorProps = { id: string | undefined; name: string | null; onChange: (id: string | undefined) => void }

/** Chooses one among any number of people: the server searches as one types. */
function Actor({ id, name, onChange }: ActorProps) {
  const t = useWords(administrationWords)
  const [typed, setTyped] = useState("")
  const [sought] = useDebouncedValue(typed === name ? "" : typed, 200)
  const found = useReading(listPeople, { query: { limit: 30, left: "yes", ...(sought && { q: sought }) } }).data?.items
  const people = (found ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const chosen = id === undefined || people.some(({ value }) => value === id) ? [] : [{ value: id, label: name ?? "…" }]
  return (
    <Select
      label={t("column.who")}
      placeholder={t("anybody")}
      data={[...chosen, ...people]}
      value={id ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      searchable
      clearable
      onSearchChange={setTyped}
    />
  )
}
