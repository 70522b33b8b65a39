import { Checkbox, Radio, Select, Stack, TextInput } from "@mantine/core"
import { type ChatKind, type ChatReaders, chatKinds, chatReaders } from "#contracts/chat.ts"
import { listUnits } from "#contracts/people.ts"
import { useReading } from "#web/app/reading.ts"
import type { Form } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { chatWords } from "./words.ts"

type Heard = { name: string; kinds: ChatKind[]; readers: ChatReaders; unitId: string | null }

/** What a channel is called, and what of whom it hears. */
export function ChannelFields<V extends Heard>({ form }: { form: Form<V> }) {
  const t = useWords(chatWords)
  const units = useReading(listUnits).data?.units ?? []
  return (
    <>
      <TextInput {...form.field("name", t("name"))} description={t("nameHelp")} maxLength={200} />
      <Checkbox.Group {...form.field("kinds", t("kinds"))} description={t("kindsHelp")}>
        <Stack gap="xs" mt={6}>
          {chatKinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`kind.${kind}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group {...form.field("readers", t("readers"))}>
        <Stack gap="xs" mt={6}>
          {chatReaders.map((readers) => (
            <Radio
              key={readers}
              value={readers}
              label={t(`readers.${readers}`)}
              description={t(`readers.${readers}Help`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        {...form.field("unitId", t("unit"))}
        description={t("unitHelp")}
        placeholder={t("everywhere")}
        searchable
        clearable
        data={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
