import { Autocomplete, Checkbox, Textarea } from "@mantine/core"
import { getCase, listCauses, setCause } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { CaseWhys } from "../../causes/case-whys.tsx"
import { recoveryWords } from "../../words.ts"
import type { Case } from "../case-of.ts"

/** Why it happened: one of the organisation's causes, or a new one that others will find. */
export function CauseForm({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const toasts = useToasts()
  const causes = (useReading(listCauses).data?.causes ?? []).filter(({ retired }) => !retired)
  const called = (name: string) => causes.find((cause) => cause.name.toLowerCase() === name.trim().toLowerCase())
  const keep = useDeed(setCause, {
    over: one,
    invalidates: [getCase, listCauses],
    done: () => toasts.done(t("cause.kept")),
  })
  const form = useForm({
    begin: {
      name: one.cause?.name ?? "",
      words: one.causeWords ?? "",
      ownError: one.ownError ?? true,
      avoidable: true,
    },
    schema: setCause.body,
    shape: ({ name, words, ownError, avoidable }) => {
      const known = called(name)
      return { cause: known ? { id: known.id } : { name, parentId: null, avoidable }, words, ownError }
    },
    fieldOf: (path) => (path.startsWith("cause") ? "name" : path),
  })
  return (
    <>
      <Form
        form={form}
        onSend={(body) => keep.run({ params: { id: one.id }, body })}
        deed={t("cause.send")}
        doing={keep.doing}
        problem={keep.problem}
      >
        <Autocomplete
          {...form.field("name", t("cause.pick"))}
          placeholder={t("cause.pickHint")}
          data={[...new Set(causes.map(({ name }) => name))]}
          limit={12}
          maxLength={200}
        />
        <Textarea {...form.field("words", t("cause.words"))} autosize minRows={2} maxLength={4000} />
        <Checkbox
          label={t("cause.own")}
          checked={form.values.ownError}
          onChange={(event) => form.set({ ownError: event.currentTarget.checked })}
        />
        {form.values.name.trim() !== "" && !called(form.values.name) && (
          <Checkbox
            label={t("cause.avoidable")}
            description={t("cause.new")}
            checked={form.values.avoidable}
            onChange={(event) => form.set({ avoidable: event.currentTarget.checked })}
          />
        )}
      </Form>
      <CaseWhys id={one.id} />
    </>
  )
}
