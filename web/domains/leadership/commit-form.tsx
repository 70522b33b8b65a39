import { TextInput } from "@mantine/core"
import { commit, getLeaders, getMyLeading } from "#contracts/leadership.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { leadershipWords } from "./words.ts"

/** What one will do oneself, and by when; it stands before everybody at once. */
export function CommitForm({ onDone }: { onDone: () => void }) {
  const t = useWords(leadershipWords)
  const toasts = useToasts()
  const form = useForm({ begin: { what: "", dueOn: "" }, schema: commit.body, keep: "commitment" })
  const saying = useDeed(commit, {
    invalidates: [getLeaders, getMyLeading],
    done: () => {
      toasts.done(t("committed"))
      onDone()
    },
  })
  return (
    <Form
      form={form}
      onSend={(body) => saying.run({ body })}
      deed={t("commitIt")}
      doing={saying.doing}
      problem={saying.problem}
    >
      <TextInput {...form.field("what", t("commitWhat"))} description={t("commitWhatHelp")} maxLength={300} />
      <DayField {...form.field("dueOn", t("commitDue"))} />
    </Form>
  )
}
