import { Button, Group, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import { getCalendar, previewClocks, removeCalendarDay, setCalendarDay } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { Facts } from "#web/ui/facts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Calendar } from "./calendar-of.ts"
import { readHours, writeHours } from "./hours-text.ts"
import { clockWords } from "./words.ts"

/** Days that are not as their weekday: closed, or open at other hours. */
export function SpecialDays({ of: calendar }: { of: Calendar }) {
  const t = useWords(clockWords)
  const formats = useFormats()
  const remove = useDeed(removeCalendarDay, { invalidates: [getCalendar, previewClocks] })
  const id = calendar.unit.id
  return (
    <Sheet title={t("special")}>
      {calendar.days.length === 0 && <Text c="dimmed">{t("specialEmpty")}</Text>}
      <Facts
        facts={calendar.days.map(({ day, name, hours, from }) => ({
          term: formats.fullDay(day),
          value: (
            <Group gap="sm">
              <span>
                {name} · <bdi>{hours.length === 0 ? t("closed") : writeHours(hours)}</bdi>
                {from.id !== id && ` · ${from.name}`}
              </span>
              {calendar.mine && from.id === id && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  className="no-print"
                  loading={remove.doing}
                  onClick={() => void remove.run({ params: { id, day } })}
                >
                  {t("remove")}
                </Button>
              )}
            </Group>
          ),
        }))}
      />
      {calendar.mine && <AddDay id={id} />}
    </Sheet>
  )
}

function AddDay({ id }: { id: string }) {
  const t = useWords(clockWords)
  const [day, setDay] = useState("")
  const [name, setName] = useState("")
  const [text, setText] = useState("")
  const empty = () => {
    setDay("")
    setName("")
    setText("")
  }
  const keep = useDeed(setCalendarDay, { invalidates: [getCalendar, previewClocks], done: empty })
  const hours = readHours(text)
  return (
    <Group gap="md" align="flex-end" className="no-print">
      <TextInput type="date" label={t("day")} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <TextInput
        label={t("dayName")}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t("dayHours")}
        description={t("dayHoursHelp")}
        placeholder={t("closed")}
        dir="ltr"
        value={text}
        error={hours === undefined ? t("badHours") : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={keep.doing}
        disabled={!day || !name.trim() || hours === undefined}
        onClick={() => hours && void keep.run({ params: { id, day }, body: { name, hours } })}
      >
        {t("keepDay")}
      </Button>
    </Group>
  )
}
