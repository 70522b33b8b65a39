import { TextInput } from "@mantine/core"
import { listChartAlerts, listMyAlerts, lookAtAlert } from "#contracts/alerts.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { alertWords } from "./words.ts"

/** Says that one has looked, with a word why. */
export function LookForm({ id }: { id: string }) {
  const t = useWords(alertWords)
  const toasts = useToasts()
  const look = useDeed(lookAtAlert, {
    invalidates: [listMyAlerts, listChartAlerts],
    done: () => toasts.done(t("sent")),
  })
  const form = useForm({ begin: { words: "" }, schema: lookAtAlert.body, keep: `look-${id}` })
  return (
    <Form
      form={form}
      deed={t("send")}
      doing={look.doing}
      problem={look.problem}
      onSend={(body) => look.run({ params: { id }, body })}
    >
      <TextInput {...form.field("words", t("why"))} placeholder={t("whyHint")} maxLength={500} />
    </Form>
  )
}
