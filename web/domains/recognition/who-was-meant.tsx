import { Checkbox, Group, MultiSelect, Stack, Text } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Proposal } from "./proposal-card.tsx"
import { recognitionWords } from "./words.ts"

export type Meant = { people: string[]; unit: boolean }

type WhoWasMeantProps = { proposal: Proposal; value: Meant; onChange: (meant: Meant) => void }

/** What is chosen before anybody has looked: the only candidate, or, where the customer named nobody, the team. */
export const meantAtFirst = ({ candidates, unit }: Proposal): Meant => ({
  people: candidates.length === 1 ? candidates.map(({ id }) => id) : [],
  unit: candidates.length === 0 && unit !== null,
})

/** Whom a customer's words thank: one person is a yes or no, several are ticked, and where nobody was named it is the team, or somebody of it. */
export function WhoWasMeant({ proposal, value, onChange }: WhoWasMeantProps) {
  const t = useWords(recognitionWords)
  const { candidates, unit, may } = proposal
  const [one] = candidates
  if (one && candidates.length === 1)
    return (
      <Group gap="sm">
        <PersonChip name={one.name} detail={t("inUnit", { job: one.job, unit: one.unit.name })} />
      </Group>
    )
  const team = unit && may.decide && (
    <Checkbox
      label={t("theTeam", { unit: unit.name })}
      checked={value.unit}
      onChange={(event) => onChange({ ...value, unit: event.currentTarget.checked })}
    />
  )
  if (candidates.length === 0)
    return (
      <Stack gap="xs">
        <Text fw={600}>{t("whoWasMeant")}</Text>
        {team}
        {unit && <SomebodyOf unit={unit} value={value.people} onChange={(people) => onChange({ ...value, people })} />}
      </Stack>
    )
  return (
    <Stack gap="xs">
      <Checkbox.Group
        label={<Text fw={600}>{t("whoIsIt")}</Text>}
        value={value.people}
        onChange={(people) => onChange({ ...value, people })}
      >
        <Stack gap="xs" mt="xs">
          {candidates.map(({ id, name, job, unit }) => (
            <Checkbox key={id} value={id} label={name} description={t("inUnit", { job, unit: unit.name })} />
          ))}
        </Stack>
      </Checkbox.Group>
      {team}
    </Stack>
  )
}

type SomebodyOfProps = { unit: { id: string; name: string }; value: string[]; onChange: (people: string[]) => void }

function SomebodyOf({ unit, value, onChange }: SomebodyOfProps) {
  const t = useWords(recognitionWords)
  const [typed, setTyped] = useState("")
  const [q] = useDebouncedValue(typed.trim(), 200)
  const [known, setKnown] = useState<Record<string, string>>({})
  const found = useReading(listPeople, { query: { unit: unit.id, q: q === "" ? undefined : q, limit: 12 } })
  const offered = found.data?.items ?? []
  const names = { ...known, ...Object.fromEntries(offered.map(({ id, name }) => [id, name])) }
  return (
    <MultiSelect
      label={t("somebodyOf", { unit: unit.name })}
      placeholder={value.length === 0 ? t("someoneElseHint") : undefined}
      searchable
      hidePickedOptions
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={<Text size="sm">{t("nobodyFound")}</Text>}
      data={[...new Set([...value, ...offered.map(({ id }) => id)])].map((id) => ({
        value: id,
        label: names[id] ?? "",
      }))}
      filter={({ options }) => options}
      value={value}
      onChange={(people) => {
        setKnown(names)
        setTyped("")
        onChange(people)
      }}
    />
  )
}
