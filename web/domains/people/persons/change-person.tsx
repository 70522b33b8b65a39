import { TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { changePerson, getPerson, listPeople, listUnits } from "#contracts/people.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"
import type { Person } from "./person-drawer.tsx"
import { type PersonFields, PersonFormFields, sentPerson } from "./person-form.tsx"

/** What is kept of one person, to be changed. */
export function ChangePerson() {
  const t = useWords(peopleWords)
  const person = useReading(getPerson, { params: { id: useParam("id") } })
  return (
    <Page
      title={person.data?.name ?? ""}
      lead={t("formLead")}
      trail={[{ title: t("people"), href: "/people" }]}
      width="reading"
    >
      <Waiting on={person}>{(one) => <PersonForm person={one} />}</Waiting>
    </Page>
  )
}

type Fields = PersonFields & { languages: string; startsOn: string; leavesOn: string }

const sent = ({ languages, startsOn, leavesOn, ...rest }: Fields) => ({
  ...sentPerson(rest),
  languages: languages.split(/[\s,;]+/).filter(Boolean),
  startsOn: startsOn || null,
  leavesOn: leavesOn || null,
})

function PersonForm({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const changing = useDeed(changePerson, { over: person, invalidates: [getPerson, listPeople, listUnits] })
  const begin: Fields = {
    name: person.name,
    email: person.email ?? "",
    employeeNumber: person.employeeNumber ?? "",
    unitId: person.unit.id,
    job: person.job,
    role: person.role,
    languages: person.languages.join(" "),
    startsOn: person.startsOn ?? "",
    leavesOn: person.leavesOn ?? "",
  }
  const form = useForm({ begin, schema: changePerson.body, keep: `person-${person.id}`, shape: sent })
  const change = async (body: ReturnType<typeof sent>) => {
    const changed = await changing.run({ params: { id: person.id }, body })
    if (changed === undefined) return undefined
    toasts.done(t("kept", { name: body.name }))
    await navigate({ href: `/people?person=${person.id}` })
    return changed
  }
  return (
    <Sheet>
      <Form form={form} onSend={change} deed={t("keepDeed")} doing={changing.doing} problem={changing.problem}>
        <PersonFormFields form={form} />
        <TextInput {...form.field("languages", t("languages"))} description={t("languagesHelp")} dir="ltr" />
        <DayField {...form.field("startsOn", t("startsOn"))} />
        <DayField {...form.field("leavesOn", t("leavesOn"))} description={t("leavesOnHelp")} />
      </Form>
    </Sheet>
  )
}
