import { Textarea } from "@mantine/core"
import { askCustomer, getCase, listCases } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { MailAsItGoes } from "../../sending/mail-as-it-goes.tsx"
import { useSeenFirst } from "../../sending/use-seen-first.ts"
import { sendingWords } from "../../sending/words.ts"
import { recoveryWords } from "../../words.ts"
import type { Case } from "../case-of.ts"

/** "Put right?": the customer decides. */
export function AskForm({ of: { id, customer } }: { of: Case }) {
  const t = useWords(recoveryWords)
  const sending = useWords(sendingWords)
  const toasts = useToasts()
  const ask = useDeed(askCustomer, { invalidates: [getCase, listCases], done: () => toasts.done(t("ask.sent")) })
  const form = useForm({ begin: { words: "" }, schema: askCustomer.body })
  const byMail = Boolean(customer?.email)
  const seenFirst = useSeenFirst(id, byMail ? { words: form.values.words, asks: true } : null)
  return (
    <Form
      form={form}
      onSend={(body) => seenFirst.send((seen) => ask.run({ params: { id }, body: { ...body, seen } }))}
      deed={byMail && !seenFirst.shown ? sending("check") : t("ask.send")}
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
      <MailAsItGoes seenFirst={seenFirst} />
    </Form>
  )
}
