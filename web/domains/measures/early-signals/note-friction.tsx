import { Group, Select, Text, TextInput } from "@mantine/core"
import { noteFriction, readEarlySignals } from "#contracts/early-signals.ts"
import { listTouchpoints } from "#contracts/survey.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { earlyWords } from "./words.ts"

/** What nearly went wrong, in one line. */
export function NoteFriction() {
  const t = useWords(earlyWords)
  const toasts = useToasts()
  const { person } = useSignedIn()
  const units = useUnitChoices()
  const touchpoints = useReading(listTouchpoints).data?.touchpoints ?? []
  const note = useDeed(noteFriction, { invalidates: [readEarlySignals], done: () => toasts.done(t("noted")) })
  const form = useForm({
    begin: { what: "", unitId: person.unit.id as string | null, touchpointId: null as string | null },
    schema: noteFriction.body,
    keep: "note-friction",
    shape: ({ what, unitId, touchpointId }) => ({ what, unitId: unitId ?? "", touchpointId: touchpointId || null }),
  })
  return (
    <Sheet title={t("note")}>
      <Text c="dimmed" mb="sm">
        {t("noteWhy")}
      </Text>
      <Form
        form={form}
        onSend={(body) => note.run({ body })}
        deed={t("send")}
        doing={note.doing}
        problem={note.problem}
      >
        <TextInput {...form.field("what", t("what"))} maxLength={500} />
        <Group gap="md" align="flex-end">
          <Select {...form.field("unitId", t("unit"))} searchable allowDeselect={false} data={units} />
          <Select
            {...form.field("touchpointId", t("touchpoint"))}
            searchable
            clearable
            placeholder={t("anyTouchpoint")}
            data={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Group>
      </Form>
    </Sheet>
  )
}
