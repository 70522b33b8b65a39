import { Select } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import type { FieldProps } from "#web/ui/form/use-form.ts"

type Named = { id: string; name: string }
type PersonFieldProps = FieldProps<string | null> & {
  /** Who stands there at first: shown although the search has not found them. */
  known: Named | null
  description?: string
  clearable?: boolean
}

/** Chooses a person among any number: the server searches as one types. */
export function PersonField({ known, clearable = false, ...field }: PersonFieldProps) {
  const [chosen, setChosen] = useState(known)
  const [typed, setTyped] = useState("")
  // A draft knows whom it named by the id alone.
  const standing = chosen ?? (field.value === null ? null : { id: field.value, name: "…" })
  const [sought] = useDebouncedValue(typed === standing?.name ? "" : typed, 200)
  const found: Named[] =
    useReading(listPeople, { query: { limit: 30, ...(sought && { q: sought }) } }).data?.items ?? []
  const people = standing && !found.some(({ id }) => id === standing.id) ? [standing, ...found] : found
  return (
    <Select
      {...field}
      onChange={(id) => {
        setChosen(people.find((person) => person.id === id) ?? null)
        field.onChange(id)
      }}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable={clearable}
      allowDeselect={clearable}
      onSearchChange={setTyped}
    />
  )
}
