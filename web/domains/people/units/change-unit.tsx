import { useNavigate } from "@tanstack/react-router"
import { changeUnit, listPeople, listUnits } from "#contracts/people.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { PersonField } from "../persons/person-field.tsx"
import { peopleWords } from "../words.ts"
import { CloseUnit } from "./close-unit.tsx"
import { type UnitFields, UnitFormFields } from "./unit-fields.tsx"
import type { UnitNode } from "./unit-tree.tsx"

/** A unit's name, kind, time zone and lead. */
export function ChangeUnit() {
  const t = useWords(peopleWords)
  const id = useParam("id")
  const units = useReading(listUnits)
  const unit = units.data?.units.find((one) => one.id === id)
  return (
    <Page title={unit?.name ?? ""} trail={[{ title: t("people"), href: "/people" }]} width="reading">
      <Waiting on={units}>
        {() =>
          unit ? <UnitForm key={unit.id} unit={unit} /> : <EmptyState title={t("unit")}>{t("notKnown")}</EmptyState>
        }
      </Waiting>
    </Page>
  )
}

type Fields = UnitFields & { leadId: string | null }

function UnitForm({ unit }: { unit: UnitNode }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const changing = useDeed(changeUnit, { over: { units: [unit] }, invalidates: [listUnits, listPeople] })
  const { name, kind, timeZone, language } = unit
  const begin: Fields = { name, kind, timeZone, language, leadId: unit.lead?.id ?? null }
  const form = useForm({ begin, schema: changeUnit.body })
  const change = async (body: Fields) => {
    const changed = await changing.run({ params: { id: unit.id }, body })
    if (changed === undefined) return undefined
    toasts.done(t("unitKept", { name: body.name }))
    await navigate({ href: `/people?unit=${unit.id}` })
    return changed
  }
  return (
    <>
      <Sheet>
        <Form form={form} onSend={change} deed={t("keepDeed")} doing={changing.doing} problem={changing.problem}>
          <UnitFormFields form={form} />
          <PersonField {...form.field("leadId", t("lead"))} known={unit.lead} clearable description={t("leadHelp")} />
        </Form>
      </Sheet>
      {unit.parentId !== null && <CloseUnit unit={unit} />}
    </>
  )
}
