import { Group, Select, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { previewClocks, severities } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Calendar } from "./calendar-of.ts"
import { clockWords } from "./words.ts"

/** "A case that comes in on Friday at 17:50 is due on …", by the unit's own clock. */
export function Preview({ of: calendar }: { of: Calendar }) {
  const t = useWords(clockWords)
  const { locale } = useFormats()
  const [at, setAt] = useState(nextFriday)
  const [severity, setSeverity] = useState<(typeof severities)[number]>("middle")
  const found = useReading(previewClocks, { params: { id: calendar.unit.id }, query: { at, severity } })
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: calendar.timeZone,
  })
  return (
    <Sheet title={t("preview")}>
      <Stack gap="sm">
        <Text size="sm">{t("previewHelp")}</Text>
        <Group gap="md">
          <TextInput
            type="datetime-local"
            label={t("comesIn")}
            value={at}
            onChange={(event) => event.currentTarget.value && setAt(event.currentTarget.value.slice(0, 16))}
          />
          <Select
            label={t("severity")}
            data={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
            value={severity}
            allowDeselect={false}
            onChange={(value) => setSeverity((value ?? "middle") as typeof severity)}
          />
        </Group>
        <Waiting on={found} lines={3}>
          {({ dues }) => (
            <Facts
              facts={dues.map(({ clock, dueAt }) => ({
                term: t(`clock.${clock}`),
                value: dueAt ? moment.format(new Date(dueAt)) : t("never"),
              }))}
            />
          )}
        </Waiting>
      </Stack>
    </Sheet>
  )
}

/** Ten to six on the Friday that comes: when most is left for Monday. */
function nextFriday(): string {
  const day = new Date()
  day.setDate(day.getDate() + ((5 - day.getDay() + 7) % 7))
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}T17:50`
}
