import { useNavigate } from "@tanstack/react-router"
import { addPerson, listPeople, listUnits } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"
import { type PersonFields, PersonFormFields, sentPerson } from "./person-form.tsx"

const begin: PersonFields = { name: "", email: "", employeeNumber: "", unitId: null, job: "", role: "member" }

/** One person, added by hand. */
export function AddPerson() {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const adding = useDeed(addPerson, { invalidates: [listPeople, listUnits] })
  const form = useForm({ begin, schema: addPerson.body, keep: "add-person", shape: sentPerson })
  const add = async (body: ReturnType<typeof sentPerson>) => {
    const added = await adding.run({ body })
    if (added === undefined) return undefined
    toasts.done(t("added", { name: body.name }))
    await navigate({ href: `/people?unit=${body.unitId}&person=${added.id}` })
    return added
  }
  return (
    <Page title={t("add")} lead={t("formLead")} trail={[{ title: t("people"), href: "/people" }]} width="reading">
      <Sheet>
        <Form form={form} onSend={add} deed={t("addDeed")} doing={adding.doing} problem={adding.problem}>
          <PersonFormFields form={form} />
        </Form>
      </Sheet>
    </Page>
  )
}
