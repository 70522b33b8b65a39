import { Select, TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { addUnit, listUnits } from "#contracts/people.ts"
import { useFilters } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { newUnitFilters } from "../routes.ts"
import { peopleWords } from "../words.ts"
import { unitChoices } from "./unit-choices.ts"
import { type UnitFields, UnitFormFields } from "./unit-fields.tsx"

type Fields = UnitFields & { parentId: string | null; code: string }
const sent = ({ parentId, code, ...rest }: Fields) => ({ ...rest, parentId: parentId ?? "", code: code.trim() || null })

/** A new unit in the tree. */
export function AddUnit() {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const [{ below }] = useFilters(newUnitFilters)
  const units = useReading(listUnits).data?.units ?? []
  const adding = useDeed(addUnit, { invalidates: [listUnits] })
  const begin: Fields = { name: "", kind: "front", timeZone: null, language: null, parentId: below ?? null, code: "" }
  const form = useForm({ begin, schema: addUnit.body, shape: sent })
  const add = async (body: ReturnType<typeof sent>) => {
    const added = await adding.run({ body })
    if (added === undefined) return undefined
    toasts.done(t("unitAdded", { name: body.name }))
    await navigate({ href: `/people?unit=${added.id}` })
    return added
  }
  return (
    <Page title={t("unitBelow")} trail={[{ title: t("people"), href: "/people" }]} width="reading">
      <Sheet>
        <Form form={form} onSend={add} deed={t("addUnitDeed")} doing={adding.doing} problem={adding.problem}>
          <Select {...form.field("parentId", t("above"))} data={unitChoices(units)} searchable />
          <UnitFormFields form={form} />
          <TextInput {...form.field("code", t("code"))} description={t("codeHelp")} dir="ltr" maxLength={80} />
        </Form>
      </Sheet>
    </Page>
  )
}
