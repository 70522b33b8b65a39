import { Select, TextInput } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listPeople } from "#contracts/people.ts"
import { getCase, handOffCase, listCases } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../../words.ts"
import type { Case } from "../case-of.ts"

/** To the next owner, with the reason; the count and the chain show. */
export function HandOffForm({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const [typed, setTyped] = useState("")
  const [q] = useDebouncedValue(typed, 200)
  const people = useReading(listPeople, { query: { q: q || undefined, limit: 20 } })
  const handOff = useDeed(handOffCase, { invalidates: [getCase, listCases] })
  const form = useForm({
    begin: { to: null as string | null, reason: "" },
    schema: handOffCase.body,
    shape: ({ to, reason }) => ({ to: to ?? "", reason }),
  })
  const choices = (people.data?.items ?? []).filter(({ id }) => id !== one.owner.id)
  return (
    <Form
      form={form}
      onSend={(body) => handOff.run({ params: { id: one.id }, body })}
      deed={t("handoff.send")}
      doing={handOff.doing}
      problem={handOff.problem}
    >
      <Select
        {...form.field("to", t("handoff.to"))}
        description={t("handoff.help")}
        searchable
        onSearchChange={setTyped}
        filter={({ options }) => options}
        data={choices.map(({ id, name, unit }) => ({ value: id, label: `${name} · ${unit.name}` }))}
      />
      <TextInput {...form.field("reason", t("handoff.reason"))} maxLength={1000} />
    </Form>
  )
}
