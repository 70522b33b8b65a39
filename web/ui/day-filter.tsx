import { Group, TextInput } from "@mantine/core"

type Days = { from?: string | undefined; to?: string | undefined }
type DaysFilterProps = { labels: { from: string; to: string }; days: Days; onChange: (change: Days) => void }

/** From one day to another, side by side. */
export function DaysFilter({ labels, days: { from, to }, onChange }: DaysFilterProps) {
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <DayFilter label={labels.from} value={from} onChange={(from) => onChange({ from })} />
      <DayFilter label={labels.to} value={to} onChange={(to) => onChange({ to })} />
    </Group>
  )
}

type DayFilterProps = { label: string; value: string | undefined; onChange: (day: string | undefined) => void }

/** A day to filter by; takes effect once a whole one stands there. */
function DayFilter({ label, value, onChange }: DayFilterProps) {
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
