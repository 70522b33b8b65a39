import { NumberInput, Select, Text, TextInput } from "@mantine/core"
import { getCase, getCaseOnTheSpot, giveRemedy, listRemedyKinds } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { inMajor, inMinor } from "#web/domains/customers/value/minor.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../../words.ts"
import type { Case } from "../case-of.ts"

/** Inside the limit it is given at once; above it the lead is asked, and the form says so before it is sent. */
export function RemedyForm({ of: one }: { of: Pick<Case, "id" | "limitLeft"> }) {
  const t = useWords(recoveryWords)
  const formats = useFormats()
  const toasts = useToasts()
  const kinds = useReading(listRemedyKinds).data?.kinds ?? []
  const kindOf = (key: string | null) => kinds.find((kind) => kind.key === key)
  const give = useDeed(giveRemedy, {
    invalidates: [getCase, getCaseOnTheSpot],
    done: ({ why }) =>
      toasts.done(t(why === null ? "remedy.wasGiven" : why === "limit" ? "remedy.wasAsked" : "remedy.pastBudget")),
  })
  const form = useForm({
    begin: { kind: "apology" as string | null, amountMinor: 0 as number | string, words: "" },
    schema: giveRemedy.body,
    shape: ({ kind, amountMinor, words }) => ({
      kind: kind ?? "",
      amountMinor: kindOf(kind)?.hasAmount ? inMinor(asNumber(amountMinor), one.limitLeft.currency) : 0,
      words,
    }),
  })
  const chosen = kindOf(form.values.kind)
  return (
    <Form
      form={form}
      onSend={(body) => give.run({ params: { id: one.id }, body })}
      deed={t("remedy.send")}
      doing={give.doing}
      problem={give.problem}
    >
      <Select
        {...form.field("kind", t("remedy.kind"))}
        data={kinds.map(({ key, name }) => ({ value: key, label: name }))}
        allowDeselect={false}
        onChange={(kind) => {
          const suggested = kindOf(kind)?.suggested
          form.set({ kind, ...(suggested && { amountMinor: inMajor(suggested.minor, suggested.currency) }) })
        }}
      />
      {chosen?.hasAmount && (
        <>
          <NumberInput
            {...form.field("amountMinor", t("remedy.amount", { currency: one.limitLeft.currency }))}
            min={0}
            decimalScale={2}
            hideControls
          />
          <Text size="sm" c="dimmed">
            {t("remedy.left", { amount: formats.money(one.limitLeft) })}
          </Text>
        </>
      )}
      <TextInput {...form.field("words", t("remedy.words"))} maxLength={1000} />
    </Form>
  )
}

/** What a number field holds: a number, or digits with a point while one types, whatever sign it shows. */
const asNumber = (held: number | string) => (held === "" ? Number.NaN : Number(held))
