import { Chip, MultiSelect, Stack, Text } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./chips.module.css"
import { recognitionWords } from "./words.ts"

type ThankedPickerProps = {
  value: string[]
  onChange: (people: string[]) => void
  error?: string | undefined
  id: string
  /** Names of those who are chosen already. */
  known?: Record<string, string>
}

/** My own team is a tap away; everyone else is found by name. */
const teamAtMost = 24

const chip = { label: style.chip ?? "" }

/** Chooses whom to thank. */
export function ThankedPicker({ value, onChange, error, id, known }: ThankedPickerProps) {
  const t = useWords(recognitionWords)
  const { person } = useSignedIn()
  const team = useReading(listPeople, { query: { unit: person.unit.id, limit: teamAtMost } })
  const near = (team.data?.items ?? []).filter(({ id }) => id !== person.id)
  const inTeam = new Set(near.map(({ id }) => id))
  const others = value.filter((one) => !inTeam.has(one))
  return (
    <Stack gap="sm">
      {near.length > 0 && (
        <Chip.Group
          multiple
          value={value.filter((one) => inTeam.has(one))}
          onChange={(ids) => onChange([...ids, ...others])}
        >
          <fieldset className={style.chips} aria-label={t("myTeam")}>
            {near.map(({ id, name }) => (
              <Chip key={id} value={id} radius="xl" classNames={chip}>
                {name}
              </Chip>
            ))}
          </fieldset>
        </Chip.Group>
      )}
      <SomeoneElse
        id={id}
        label={near.length > 0 ? t("someoneElse") : undefined}
        value={others}
        error={error}
        hidden={inTeam}
        {...(known && { known })}
        onChange={(ids) => onChange([...value.filter((one) => inTeam.has(one)), ...ids])}
      />
    </Stack>
  )
}

type SomeoneElseProps = ThankedPickerProps & { label: string | undefined; hidden: ReadonlySet<string> }

function SomeoneElse({ value, onChange, error, id, label, hidden, known: before = {} }: SomeoneElseProps) {
  const t = useWords(recognitionWords)
  const { person } = useSignedIn()
  const [typed, setTyped] = useState("")
  const [q] = useDebouncedValue(typed.trim(), 200)
  const [known, setKnown] = useState<Record<string, string>>(before)
  const found = useReading(listPeople, { query: { q: q === "" ? undefined : q, limit: 12 } })
  const offered = (found.data?.items ?? []).filter((one) => one.id !== person.id && !hidden.has(one.id))
  const names = { ...known, ...Object.fromEntries(offered.map((one) => [one.id, one.name])) }
  return (
    <MultiSelect
      id={id}
      label={label}
      aria-label={label === undefined ? t("who") : undefined}
      placeholder={value.length === 0 ? t("someoneElseHint") : undefined}
      error={error}
      searchable
      hidePickedOptions
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={<Text size="sm">{t("nobodyFound")}</Text>}
      data={[...new Set([...value, ...offered.map((one) => one.id)])].map((one) => ({
        value: one,
        label: names[one] ?? "",
      }))}
      filter={({ options }) => options}
      value={value}
      onChange={(ids) => {
        setKnown(names)
        setTyped("")
        onChange(ids)
      }}
    />
  )
}
