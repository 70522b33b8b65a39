import { Select, TextInput } from "@mantine/core"
import { getCase, getCaseClocks, impacts, listCases, severities, weighCase } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { deskWords } from "../../desk/words.ts"
import { recoveryWords } from "../../words.ts"
import type { Case } from "../case-of.ts"

type Body = { severity: (typeof severities)[number]; impact: (typeof impacts)[number] | null }

/** How serious it is, what it cost the customer, what they ask for and call it by. */
export function WeightForm({ of: one }: { of: Case }) {
  const t = useWords(deskWords)
  const recovery = useWords(recoveryWords)
  const toasts = useToasts()
  const weigh = useDeed(weighCase, {
    over: one,
    invalidates: [getCase, listCases, getCaseClocks],
    done: () => toasts.done(t("weight.kept")),
  })
  const form = useForm({
    begin: {
      severity: one.severity as string | null,
      impact: one.impact as string | null,
      remedySought: one.remedySought ?? "",
      reference: one.reference ?? "",
    },
    schema: weighCase.body,
    shape: ({ severity, impact, remedySought, reference }) => ({
      severity: (severity ?? one.severity) as Body["severity"],
      impact: impact as Body["impact"],
      remedySought: remedySought.trim() || null,
      reference: reference.trim() || null,
    }),
  })
  return (
    <Form
      form={form}
      onSend={(body) => weigh.run({ params: { id: one.id }, body })}
      deed={t("weight.send")}
      doing={weigh.doing}
      problem={weigh.problem}
    >
      <Select
        {...form.field("severity", t("weight.severity"))}
        allowDeselect={false}
        data={severities.map((value) => ({ value, label: recovery(`severity.${value}`) }))}
      />
      <Select
        {...form.field("impact", t("weight.impact"))}
        clearable
        placeholder={t("weight.none")}
        data={impacts.map((value) => ({ value, label: t(`impact.${value}`) }))}
      />
      <TextInput {...form.field("remedySought", t("weight.sought"))} maxLength={300} />
      <TextInput
        {...form.field("reference", t("weight.reference"))}
        placeholder={t("weight.referenceHint")}
        maxLength={120}
      />
    </Form>
  )
}
