import { TextInput } from "@mantine/core"

type DayFilterProps = { label: string; value: string | undefined; onChange: (day: string | undefined) => void }

/** A day to filter by; takes effect once a whole one stands there. */
export function DayFilter({ label, value, onChange }: DayFilterProps) {
  return (
    <TextInput
      key={value ?? "none"}
      type="date"
      label={label}
      defaultValue={value ?? ""}
      onBlur={({ currentTarget }) =>
        currentTarget.value !== (value ?? "") && onChange(currentTarget.value || undefined)
      }
      onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
    />
  )
}
