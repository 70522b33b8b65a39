import { TextInput, type TextInputProps } from "@mantine/core"
import type { FieldProps } from "./use-form.ts"

type Kept = Omit<TextInputProps, keyof FieldProps<string>>

/** A calendar day, "2026-11-22", or "" while there is none: the device's own way of choosing one. */
export function DayField({ value, ...field }: FieldProps<string> & Kept) {
  return <TextInput {...field} type="date" value={value} maw="13rem" />
}

/** An instant, "2026-11-22T08:00:00.000Z", or "" while there is none; chosen in the time of this device. */
export function MomentField({ value, onChange, ...field }: FieldProps<string> & Kept) {
  return (
    <TextInput
      {...field}
      type="datetime-local"
      maw="16rem"
      value={localFrom(value)}
      onChange={(event) => onChange(instantFrom(event.currentTarget.value))}
    />
  )
}

/** "2026-11-22T08:00Z" as the input writes it here: "2026-11-22T09:00" in Oslo. */
function localFrom(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return ""
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function instantFrom(local: string): string {
  const date = new Date(local)
  return Number.isNaN(date.getTime()) ? "" : date.toISOString()
}
