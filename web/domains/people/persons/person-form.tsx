import { Select, Stack, TextInput } from "@mantine/core"
import { listUnits } from "#contracts/people.ts"
import { type Role, roles } from "#contracts/route.ts"
import { useReading } from "#web/app/reading.ts"
import type { Form } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { unitChoices } from "../units/unit-choices.ts"
import { peopleWords } from "../words.ts"

export type PersonFields = {
  name: string
  email: string
  employeeNumber: string
  unitId: string | null
  job: string
  role: Role
}

/** The fields as the server takes them: what is empty is not known. */
export const sentPerson = ({ email, employeeNumber, unitId, ...rest }: PersonFields) => ({
  ...rest,
  email: email.trim() || null,
  employeeNumber: employeeNumber.trim() || null,
  unitId: unitId ?? "",
})

/** What is asked of every person, new or known. */
export function PersonFormFields<V extends PersonFields>({ form }: { form: Form<V> }) {
  const t = useWords(peopleWords)
  const of = form as unknown as Form<PersonFields>
  const units = useReading(listUnits).data?.units ?? []
  return (
    <Stack gap="md">
      <TextInput {...of.field("name", t("name"))} maxLength={200} autoComplete="off" />
      <TextInput {...of.field("job", t("job"))} maxLength={200} />
      <Select {...of.field("unitId", t("unit"))} data={unitChoices(units)} searchable />
      <Select
        {...of.field("role", t("role"))}
        data={roles.map((role) => ({ value: role, label: t(`roleHelp.${role}`) }))}
        allowDeselect={false}
      />
      <TextInput
        {...of.field("email", t("email"))}
        description={t("emailHelp")}
        type="email"
        dir="ltr"
        autoComplete="off"
      />
      <TextInput
        {...of.field("employeeNumber", t("employeeNumber"))}
        description={t("employeeNumberHelp")}
        dir="ltr"
        maxLength={80}
      />
    </Stack>
  )
}
