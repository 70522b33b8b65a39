import { Button, Select } from "@mantine/core"
import { useState } from "react"
import { addTouchpoint, listTouchpoints } from "#contracts/survey.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useWords } from "#web/words/use-words.ts"
import { surveyWords } from "./survey-words.ts"

type TouchpointFieldProps = {
  id: string
  label: string
  value: string | null
  onChange: (id: string | null) => void
  error?: string | undefined
}

/** Where customers meet us: one that is known, or a new one typed in and added with Enter. */
export function TouchpointField({ id, label, value, onChange, error }: TouchpointFieldProps) {
  const t = useWords(surveyWords)
  const [typed, setTyped] = useState("")
  const touchpoints = useReading(listTouchpoints).data?.touchpoints ?? []
  const adding = useDeed(addTouchpoint, { invalidates: [listTouchpoints] })
  const name = typed.trim()
  const known = touchpoints.some((one) => one.name.toLocaleLowerCase().includes(name.toLocaleLowerCase()))
  const add = async () => {
    const added = await adding.run({ body: { name } })
    if (added !== undefined) onChange(added.id)
  }
  return (
    <Select
      id={id}
      label={label}
      description={t("touchpointHelp")}
      placeholder={t("noTouchpoint")}
      error={error}
      searchable
      clearable
      maxLength={120}
      data={touchpoints.map((one) => ({ value: one.id, label: one.name }))}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || name === "" || known) return
        event.preventDefault()
        void add()
      }}
      nothingFoundMessage={
        name !== "" && (
          <Button variant="subtle" size="compact-md" loading={adding.doing} onMouseDown={() => void add()}>
            {t("addTouchpoint", { name })}
          </Button>
        )
      }
    />
  )
}
