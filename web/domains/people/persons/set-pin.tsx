import { TextInput } from "@mantine/core"
import { getPerson, setPin } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"
import style from "./person-drawer.module.css"
import type { Person } from "./person-drawer.tsx"

/** A new PIN for a team member who has forgotten theirs, or locked it. */
export function SetPin({ person: { id, name } }: { person: Person }) {
  const t = useWords(peopleWords)
  const toasts = useToasts()
  const setting = useDeed(setPin, { invalidates: [getPerson], done: () => toasts.done(t("pinSet", { name })) })
  const form = useForm({ begin: { pin: "" }, schema: setPin.body })
  return (
    <Form
      form={form}
      onSend={(body) => setting.run({ params: { id }, body })}
      deed={t("setPin")}
      doing={setting.doing}
      problem={setting.problem}
    >
      <TextInput
        {...form.field("pin", t("pin"))}
        description={t("pinHelp")}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        maxLength={8}
        classNames={{ input: style.pin ?? "" }}
      />
    </Form>
  )
}
