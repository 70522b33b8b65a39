import { Radio, Stack, Textarea } from "@mantine/core"
import { closeCase, getCase, listCases, listClosings } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { MailAsItGoes } from "../sending/mail-as-it-goes.tsx"
import { useSeenFirst } from "../sending/use-seen-first.ts"
import { sendingWords } from "../sending/words.ts"
import style from "./close-form.module.css"
import { closingWords } from "./words.ts"

/** Closing without the customer, for a second person; kept out of the way. */
export function CloseForm({ of: { id, customer } }: { of: Case }) {
  const t = useWords(closingWords)
  const sending = useWords(sendingWords)
  const close = useDeed(closeCase, { invalidates: [getCase, listCases, listClosings] })
  const form = useForm({
    begin: { how: "disagreed" as "disagreed" | "abuse", reason: "", appeal: t("close.appealBegin") },
    schema: closeCase.body,
  })
  const { reason, appeal } = form.values
  const byMail = Boolean(customer?.email)
  const seenFirst = useSeenFirst(id, byMail ? { words: `${reason.trim()}\n\n${appeal.trim()}` } : null)
  return (
    <details className={style.aside}>
      <summary>{t("closeAs")}</summary>
      <p>{t("closeAsWhy")}</p>
      <Form
        form={form}
        onSend={(body) => seenFirst.send((seen) => close.run({ params: { id }, body: { ...body, seen } }))}
        deed={byMail && !seenFirst.shown ? sending("check") : t("close.send")}
        doing={close.doing}
        problem={close.problem}
      >
        <Radio.Group
          label={t("close.how")}
          value={form.values.how}
          onChange={(how) => form.set({ how: how as "disagreed" })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="disagreed" label={t("close.disagreed")} />
            <Radio value="abuse" label={t("close.abuse")} />
          </Stack>
        </Radio.Group>
        <Textarea {...form.field("reason", t("close.reason"))} autosize minRows={2} maxLength={2000} />
        <Textarea {...form.field("appeal", t("close.appeal"))} autosize minRows={2} maxLength={1000} />
        <MailAsItGoes seenFirst={seenFirst} />
      </Form>
    </details>
  )
}
