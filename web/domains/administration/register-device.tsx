import { Select, TextInput } from "@mantine/core"
import { registerDevice } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { administrationWords } from "./words.ts"

/** Makes the browser in front of one a team's device, and leaves it signed out. */
export function RegisterDevice() {
  const t = useWords(administrationWords)
  const units = useUnitChoices()
  const registering = useDeed(registerDevice, { done: () => location.assign("/sign-in") })
  const form = useForm({
    begin: { name: "", unitId: null as string | null },
    schema: registerDevice.body,
    shape: ({ name, unitId }) => ({ name, unitId: unitId ?? "" }),
  })
  return (
    <Sheet title={t("register")}>
      <p>{t("registerWhat")}</p>
      <Form
        form={form}
        onSend={(body) => registering.run({ body })}
        deed={t("registerDeed")}
        doing={registering.doing}
        problem={registering.problem}
      >
        <TextInput
          {...form.field("name", t("deviceName"))}
          description={t("deviceNameHelp")}
          maxLength={200}
          classNames={{ input: style.middling ?? "" }}
        />
        <Select
          {...form.field("unitId", t("unit"))}
          description={t("unitHelp")}
          data={units}
          searchable
          className={style.middling ?? ""}
        />
      </Form>
    </Sheet>
  )
}
