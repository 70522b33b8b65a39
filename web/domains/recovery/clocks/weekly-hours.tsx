import { Button, Group, Select, Stack, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { getCalendar, inheritCalendar, listHolidayPlaces, previewClocks, setCalendar } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { atBeginning } from "#web/words/at-beginning.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Calendar } from "./calendar-of.ts"
import { readHours, writeHours } from "./hours-text.ts"
import { clockWords } from "./words.ts"

/** A Monday, to name the weekdays by. */
const monday = Date.UTC(2024, 0, 1, 12)

/** The hours of a week, a line a day, and whose public holidays are closed. */
export function WeeklyHours({ of: calendar }: { of: Calendar }) {
  const t = useWords(clockWords)
  const formats = useFormats()
  const weekday = new Intl.DateTimeFormat(formats.locale, { weekday: "long" })
  const toasts = useToasts()
  const [week, setWeek] = useState(() => calendar.weekly.map(writeHours))
  const [country, setCountry] = useState(calendar.country)
  const [region, setRegion] = useState(calendar.region)
  const invalidates = [getCalendar, previewClocks]
  const keep = useDeed(setCalendar, { over: calendar, invalidates, done: () => toasts.done(t("hoursKept")) })
  const inherit = useDeed(inheritCalendar, { invalidates, done: () => toasts.done(t("inherited")) })
  const places = useReading(listHolidayPlaces, { query: country ? { country } : {} }).data
  const read = week.map(readHours)
  const weekly = read.filter((day) => day !== undefined)
  const id = calendar.unit.id
  const send = () => {
    if (weekly.length === 7) void keep.run({ params: { id }, body: { weekly, country, region: country && region } })
  }
  return (
    <Sheet title={t("weekly")}>
      <Stack gap="sm">
        <Whose of={calendar} />
        <Text size="sm">{t("weeklyHelp", { zone: calendar.timeZone })}</Text>
        {week.map((text, day) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: the seven days of a week
            key={day}
            label={atBeginning(weekday.format(monday + day * 86_400_000), formats.locale)}
            value={text}
            placeholder={t("closed")}
            dir="ltr"
            maw="24rem"
            disabled={!calendar.mine}
            error={read[day] === undefined ? t("badHours") : undefined}
            onChange={(event) => setWeek(week.with(day, event.currentTarget.value))}
          />
        ))}
        <Group gap="md" align="flex-end">
          <Select
            label={t("country")}
            description={t("countryHelp")}
            placeholder={t("none")}
            data={(places?.countries ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            value={country}
            searchable
            clearable
            disabled={!calendar.mine}
            onChange={(chosen) => {
              setCountry(chosen)
              setRegion(null)
            }}
          />
          {(places?.regions.length ?? 0) > 0 && (
            <Select
              label={t("region")}
              placeholder={t("none")}
              data={(places?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
              value={region}
              searchable
              clearable
              disabled={!calendar.mine}
              onChange={setRegion}
            />
          )}
        </Group>
        {calendar.mine && (
          <Group className="no-print">
            <Button loading={keep.doing} disabled={weekly.length < 7} onClick={send}>
              {t("keepHours")}
            </Button>
            {calendar.from?.id === id && (
              <Button variant="default" loading={inherit.doing} onClick={() => void inherit.run({ params: { id } })}>
                {t("inherit")}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Sheet>
  )
}

function Whose({ of: { from, unit } }: { of: Calendar }) {
  const t = useWords(clockWords)
  const said =
    from === null
      ? t("noneYet")
      : from.id === unit.id
        ? t("ownHours")
        : t("inheritedFrom", { unit: from.name, here: unit.name })
  return <Text c="dimmed">{said}</Text>
}
