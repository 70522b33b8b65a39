import { MultiSelect } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { mostOfAward } from "#contracts/awards.ts"
import { listPeople } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import { useWords } from "#web/words/use-words.ts"
import { recognitionWords } from "../words.ts"

type PeoplePickerProps = {
  id: string
  label: string
  value: string[]
  known: Record<string, string>
  onChange: (ids: string[], known: Record<string, string>) => void
}

/** Colleagues by their names, oneself among them. */
export function PeoplePicker({ id, label, value, known, onChange }: PeoplePickerProps) {
  const t = useWords(recognitionWords)
  const [typed, setTyped] = useState("")
  const [q] = useDebouncedValue(typed.trim(), 200)
  const found = useReading(listPeople, { query: { q: q === "" ? undefined : q, limit: 12 } })
  const offered = found.data?.items ?? []
  const names = { ...known, ...Object.fromEntries(offered.map((one) => [one.id, one.name])) }
  return (
    <MultiSelect
      id={id}
      aria-label={label}
      placeholder={value.length === 0 ? t("someoneElseHint") : undefined}
      searchable
      hidePickedOptions
      maxValues={mostOfAward.committee}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t("nobodyFound")}
      data={[...new Set([...value, ...offered.map((one) => one.id)])].map((one) => ({
        value: one,
        label: names[one] ?? "",
      }))}
      filter={({ options }) => options}
      value={value}
      onChange={(ids) => {
        setTyped("")
        onChange(ids, names)
      }}
    />
  )
}
