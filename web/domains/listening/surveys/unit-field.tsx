import { Select } from "@mantine/core"
import { listUnits } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"

type UnitFieldProps = {
  id?: string
  label: string
  description: string
  /** What it means to choose none. */
  none: string
  value: string | null
  onChange: (id: string | null) => void
  error?: string | undefined
}

/** One unit of the organisation, or none. */
export function UnitField({ none, ...field }: UnitFieldProps) {
  const units = useReading(listUnits).data?.units ?? []
  return (
    <Select
      {...field}
      placeholder={none}
      searchable
      clearable
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
