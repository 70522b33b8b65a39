import { Select } from "@mantine/core"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"

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
  const units = useUnitChoices()
  return <Select {...field} placeholder={none} searchable clearable data={units} />
}
