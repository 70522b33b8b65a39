import { TextInput } from "@mantine/core"
import { getCase, listCases, listMyWork, makePromise } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { MomentField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { TimeOffer } from "../../promises/time-offer.tsx"
import { recoveryWords } from "../../words.ts"

/** "I call you by Friday": what, and by when, in the reader's own time. */
export function PromiseForm({ id }: { id: string }) {
  const t = useWords(recoveryWords)
  const toasts = useToasts()
  const make = useDeed(makePromise, {
    invalidates: [getCase, listCases, listMyWork],
    done: () => toasts.done(t("promise.made")),
  })
  const form = useForm({
    begin: { what: "", dueAt: tomorrowAtNoon() },
    schema: makePromise.body,
    keep: `case-${id}-promise`,
  })
  return (
    <Form
      form={form}
      onSend={(body) => make.run({ params: { id }, body })}
      deed={t("promise.send")}
      doing={make.doing}
      problem={make.problem}
    >
      <TextInput {...form.field("what", t("promise.what"))} placeholder={t("promise.whatHint")} maxLength={500} />
      <TimeOffer
        caseId={id}
        words={form.values.what}
        dueAt={form.values.dueAt}
        onTake={(dueAt) => form.set({ dueAt })}
      />
      <MomentField {...form.field("dueAt", t("promise.when"))} />
    </Form>
  )
}

/** Noon tomorrow in the reader's time zone: a promise that can be kept. */
function tomorrowAtNoon(): string {
  const at = new Date()
  at.setDate(at.getDate() + 1)
  at.setHours(12, 0, 0, 0)
  return at.toISOString()
}
