import { addCause, type CauseNode, listCauses } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { CauseFields } from "./cause-fields.tsx"
import { causeWords } from "./words.ts"

/** A cause that is known before any case has it. */
export function AddCause({ causes }: { causes: readonly CauseNode[] }) {
  const t = useWords(causeWords)
  const toasts = useToasts()
  const add = useDeed(addCause, { invalidates: [listCauses], done: () => toasts.done(t("kept")) })
  const form = useForm({
    begin: { name: "", avoidable: true, unitId: null as string | null, parentId: null as string | null },
    schema: addCause.body,
    keep: "add-cause",
  })
  return (
    <Form form={form} onSend={(body) => add.run({ body })} deed={t("addIt")} doing={add.doing} problem={add.problem}>
      <CauseFields form={form} causes={causes} />
    </Form>
  )
}
