import { Checkbox, Select, TextInput } from "@mantine/core"
import { listRemedyBudgets, setRemedyBudget } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMinor, inWords } from "#web/domains/customers/value/minor.ts"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Budget } from "./budgets-screen.tsx"
import { budgetWords } from "./words.ts"

const { id: unitId, from: fromDay } = setRemedyBudget.params.shape
const whole = setRemedyBudget.body.extend({ unitId, fromDay })

type BudgetFormProps = { all: Reply<typeof listRemedyBudgets>; changed: Budget | null }

/** A unit, a period, an amount; of one that is changed, unit and first day stay, since they say which it is. */
export function BudgetForm({ all: { maySetFor, currency, today }, changed }: BudgetFormProps) {
  const t = useWords(budgetWords)
  const toasts = useToasts()
  const set = useDeed(setRemedyBudget, { invalidates: [listRemedyBudgets], done: () => toasts.done(t("kept")) })
  const form = useForm({
    begin: {
      unitId: (changed?.unit.id ?? null) as string | null,
      fromDay: changed?.fromDay ?? today,
      untilDay: changed?.untilDay ?? "",
      amountMinor: changed ? inWords(changed.amount.minor, currency) : "",
      firm: changed?.firm ?? false,
    },
    schema: whole,
    shape: ({ unitId, amountMinor, ...values }) => ({
      ...values,
      unitId: unitId ?? "",
      amountMinor: inMinor(amountMinor, currency),
    }),
  })
  return (
    <Form
      form={form}
      onSend={({ unitId, fromDay, ...body }) => set.run({ params: { id: unitId, from: fromDay }, body })}
      deed={t("keep")}
      doing={set.doing}
      problem={set.problem}
    >
      <Select
        {...form.field("unitId", t("unit"))}
        searchable
        required
        disabled={changed !== null}
        data={maySetFor.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayField {...form.field("fromDay", t("from"))} required disabled={changed !== null} />
      <DayField {...form.field("untilDay", t("until"))} required min={form.values.fromDay} />
      <TextInput {...form.field("amountMinor", t("amount", { currency }))} inputMode="decimal" maxLength={14} />
      <Checkbox
        label={t("firmLabel")}
        description={t("firmHelp")}
        checked={form.values.firm}
        onChange={(event) => form.set({ firm: event.currentTarget.checked })}
      />
    </Form>
  )
}
