import { Input, Radio, Stack } from "@mantine/core"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import { useWords } from "#web/words/use-words.ts"
import type { AwardFields } from "./award-form.tsx"
import { PeoplePicker } from "./people-picker.tsx"
import { awardsWords } from "./words.ts"

/** Who decides, and who of them leads it. */
export function Committee({ form, known }: { form: AwardFields; known: Record<string, string> }) {
  const t = useWords(awardsWords)
  const [names, setNames] = useState(known)
  const field = form.field("committee", t("committee"))
  const { committee, chairId } = form.values
  const found = useReading(listPeople, { query: { limit: 100 } })
  const nameOf = (id: string) => names[id] ?? found.data?.items.find((one) => one.id === id)?.name ?? ""
  return (
    <>
      <Input.Wrapper label={field.label} description={t("committeeHint")} error={field.error} labelElement="div">
        <PeoplePicker
          id={field.id}
          label={t("committee")}
          value={committee}
          known={names}
          onChange={(ids, known) => {
            setNames({ ...names, ...known })
            form.set({ committee: ids, chairId: chairId && ids.includes(chairId) ? chairId : null })
          }}
        />
      </Input.Wrapper>
      {committee.length > 0 && (
        <Radio.Group {...form.field("chairId", t("chair"))} value={chairId ?? ""} description={t("chairHint")}>
          <Stack gap="xs" mt="xs">
            {committee.map((id) => (
              <Radio key={id} value={id} label={nameOf(id)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </>
  )
}
