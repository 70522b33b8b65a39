import { Select } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import type { FieldProps } from "#web/ui/form/use-form.ts"

type LeadFieldProps = FieldProps<string | null> & {
  /** Who leads now: shown although the search has not found them. */
  lead: { id: string; name: string } | null
  description: string
}

/** Chooses a person among any number: the server searches as one types. */
export function LeadField({ lead, ...field }: LeadFieldProps) {
  const [typed, setTyped] = useState("")
  const [sought] = useDebouncedValue(typed === lead?.name ? "" : typed, 200)
  const found = useReading(listPeople, { query: { limit: 30, ...(sought && { q: sought }) } }).data?.items ?? []
  const people = lead && !found.some(({ id }) => id === lead.id) ? [lead, ...found] : found
  return (
    <Select
      {...field}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      onSearchChange={setTyped}
    />
  )
}
