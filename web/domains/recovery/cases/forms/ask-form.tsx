import { Textarea } from "@mantine/core"
import { askCustomer, getCase, listCases } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../../words.ts"

/** "Put right?": the customer decides. */
export function AskForm({ id }: { id: string }) {
  const t = useWords(recoveryWords)
  const toasts = useToasts()
  const ask = useDeed(askCustomer, { invalidates: [getCase, listCases], done: () => toasts.done(t("ask.sent")) })
  const form = useForm({ begin: { words: "" }, schema: askCustomer.body })
  return (
    <Form
      form={form}
      onSend={(body) => ask.run({ params: { id }, body })}
      deed={t("ask.send")}
      doing={ask.doing}
      problem={ask.problem}
    >
      <Textarea
        {...form.field("words", t("ask.words"))}
        description={t("ask.help")}
        autosize
        minRows={3}
        maxLength={5000}
      />
    </Form>
  )
}
