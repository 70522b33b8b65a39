import { Button, Select, Text, TextInput } from "@mantine/core"
import { type Friction, mendFriction, readEarlySignals } from "#contracts/early-signals.ts"
import { listFixes } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { earlyWords } from "./words.ts"

/** What was done so that it does not come again, in words or by a fix. */
export function MendFriction({ friction, onClose }: { friction: Friction; onClose: () => void }) {
  const t = useWords(earlyWords)
  const toasts = useToasts()
  const fixes = useReading(listFixes, { query: {} }).data?.fixes ?? []
  const done = () => {
    toasts.done(t("mended"))
    onClose()
  }
  const mend = useDeed(mendFriction, { invalidates: [readEarlySignals], done })
  const form = useForm({
    begin: { words: "", fixId: null as string | null },
    schema: mendFriction.body,
    keep: `mend-${friction.id}`,
    shape: ({ words, fixId }) => ({ words: words.trim() || null, fixId }),
  })
  return (
    <section aria-label={t("mend")}>
      <Text fw={600}>
        <bdi>{friction.what}</bdi>
      </Text>
      <Form
        form={form}
        onSend={(body) => mend.run({ params: { id: friction.id }, body })}
        deed={t("keep")}
        doing={mend.doing}
        problem={mend.problem}
        others={
          <Button variant="subtle" onClick={onClose}>
            {t("leave")}
          </Button>
        }
      >
        <TextInput {...form.field("words", t("mendWords"))} maxLength={500} data-autofocus />
        <Select
          {...form.field("fixId", t("fix"))}
          searchable
          clearable
          placeholder={t("noFix")}
          data={fixes.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Form>
    </section>
  )
}
