import { Checkbox, NumberInput, Select, TextInput } from "@mantine/core"
import { listUnits } from "#contracts/people.ts"
import { claimKinds, listClaims, makeClaim } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { PersonField } from "#web/domains/people/persons/person-field.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { claimWords } from "./words.ts"

/** What is said, where, who answers for it; of a deal, to whom and when it is delivered. */
export function ClaimForm() {
  const t = useWords(claimWords)
  const toasts = useToasts()
  const { person } = useSignedIn()
  const units = useReading(listUnits).data?.units ?? []
  const make = useDeed(makeClaim, { invalidates: [listClaims], done: () => toasts.done(t("made")) })
  const form = useForm({
    begin: {
      words: "",
      kind: "advertising" as string | null,
      place: "",
      ownerId: person.id as string | null,
      unitId: null as string | null,
      isDeal: false,
      name: "",
      email: "",
      deliveryOn: "",
      askAfterDays: 7 as number | string,
      asksADay: 5 as number | string,
    },
    schema: makeClaim.body,
    keep: "claim",
    shape: ({ isDeal, name, email, deliveryOn, ...claim }) => ({
      ...claim,
      kind: (claim.kind ?? "advertising") as "advertising",
      ownerId: claim.ownerId ?? "",
      unitId: claim.unitId ?? "",
      askAfterDays: Number(claim.askAfterDays),
      asksADay: Number(claim.asksADay),
      deal: isDeal ? { customer: { name: name.trim() || null, email, language: null }, deliveryOn } : null,
    }),
    fieldOf: (path) => (path.startsWith("deal.") ? (path.split(".").at(-1) ?? path) : path),
  })
  const byName = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form form={form} onSend={(body) => make.run({ body })} deed={t("send")} doing={make.doing} problem={make.problem}>
      <TextInput {...form.field("words", t("words"))} placeholder={t("wordsHint")} maxLength={500} />
      <Select
        {...form.field("kind", t("kind"))}
        allowDeselect={false}
        data={claimKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextInput {...form.field("place", t("place"))} maxLength={300} />
      <PersonField {...form.field("ownerId", t("owner"))} known={person} />
      <Select {...form.field("unitId", t("unit"))} searchable data={byName(units)} />
      <Checkbox
        label={t("isDeal")}
        checked={form.values.isDeal}
        onChange={(event) => form.set({ isDeal: event.currentTarget.checked })}
      />
      {form.values.isDeal ? (
        <>
          <TextInput {...form.field("name", t("buyerName"))} maxLength={200} />
          <TextInput {...form.field("email", t("buyerEmail"))} type="email" maxLength={254} />
          <DayField {...form.field("deliveryOn", t("deliveryOn"))} />
        </>
      ) : (
        <NumberInput
          {...form.field("asksADay", t("asksADay"))}
          description={t("asksHelp")}
          min={0}
          max={500}
          allowDecimal={false}
        />
      )}
      <NumberInput {...form.field("askAfterDays", t("askAfter"))} min={0} max={365} allowDecimal={false} />
    </Form>
  )
}
