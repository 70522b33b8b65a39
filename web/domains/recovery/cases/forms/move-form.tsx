import { Select, TextInput } from "@mantine/core"
import { getCase, getCaseClocks, listCases, moveCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "../../closing/close-form.module.css"
import { deskWords } from "../../desk/words.ts"
import type { Case } from "../case-of.ts"

/** To the unit that it belongs to; who has it there, the rules choose. Kept out of the way, since a colleague by name is the usual next owner. */
export function MoveForm({ of: one }: { of: Case }) {
  const t = useWords(deskWords)
  const toasts = useToasts()
  const units = useUnitChoices()
  const move = useDeed(moveCase, {
    invalidates: [getCase, listCases, getCaseClocks],
    done: ({ owner }) => toasts.done(t("move.done", { name: owner.name })),
  })
  const form = useForm({
    begin: { unitId: null as string | null, reason: "" },
    schema: moveCase.body,
    shape: ({ unitId, reason }) => ({ unitId: unitId ?? "", reason }),
  })
  return (
    <details className={style.aside}>
      <summary>{t("move")}</summary>
      <p>{t("move.why")}</p>
      <Form
        form={form}
        onSend={(body) => move.run({ params: { id: one.id }, body })}
        deed={t("move.send")}
        doing={move.doing}
        problem={move.problem}
      >
        <Select
          {...form.field("unitId", t("move.unit"))}
          searchable
          data={units.filter(({ value }) => value !== one.unit.id)}
        />
        <TextInput {...form.field("reason", t("move.reason"))} maxLength={1000} />
      </Form>
    </details>
  )
}
