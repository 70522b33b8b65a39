import { Checkbox, Group, NativeSelect, NumberInput } from "@mantine/core"
import { type DateForm, dateForms } from "#contracts/feedback-map.ts"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"

const forms = [...dateForms, "day-of-month"] as const

/** How a column writes its dates. */
export function DateDetails({ date, onChange }: { date: DateForm; onChange: (date: DateForm) => void }) {
  const t = useWords(importWords)
  const choose = (form: DateForm["form"]) => {
    const now = new Date()
    onChange(form === "day-of-month" ? { form, year: now.getFullYear(), month: now.getMonth() + 1 } : { form })
  }
  return (
    <>
      <NativeSelect
        label={t("dateForm")}
        value={date.form}
        data={forms.map((value) => ({ value, label: t(`date.${value}`) }))}
        onChange={(event) => choose(event.currentTarget.value as DateForm["form"])}
      />
      {date.form === "day-of-month" ? (
        <Group grow>
          <NumberInput
            label={t("year")}
            value={date.year}
            min={1900}
            max={2200}
            thousandSeparator={false}
            onChange={(year) => typeof year === "number" && onChange({ ...date, year })}
          />
          <NumberInput
            label={t("month")}
            value={date.month}
            min={1}
            max={12}
            onChange={(month) => typeof month === "number" && onChange({ ...date, month })}
          />
        </Group>
      ) : (
        <Checkbox
          label={t("dayOnly")}
          checked={date.dayOnly ?? false}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? { form: date.form, dayOnly: true } : { form: date.form })
          }
        />
      )}
    </>
  )
}
