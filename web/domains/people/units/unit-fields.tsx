import { Radio, Select, Stack, TextInput } from "@mantine/core"
import type { Form } from "#web/ui/form/use-form.ts"
import { languages } from "#web/words/translations.ts"
import { useWords } from "#web/words/use-words.ts"
import { peopleWords } from "../words.ts"

export type UnitFields = { name: string; kind: "front" | "back"; timeZone: string | null; language: string | null }
const zones = Intl.supportedValuesOf("timeZone")

/** What is asked of every unit, new or known. */
export function UnitFormFields<V extends UnitFields>({ form }: { form: Form<V> }) {
  const t = useWords(peopleWords)
  const of = form as unknown as Form<UnitFields>
  return (
    <>
      <TextInput {...of.field("name", t("name"))} maxLength={200} />
      <Radio.Group {...of.field("kind", t("kind"))}>
        <Stack gap="xs" mt={6}>
          <Radio value="front" label={t("kind.front")} />
          <Radio value="back" label={t("kind.back")} />
        </Stack>
      </Radio.Group>
      <Select
        {...of.field("timeZone", t("timeZone"))}
        description={t("timeZoneHelp")}
        placeholder={t("asAbove")}
        data={zones}
        searchable
        clearable
        limit={100}
      />
      <Select
        {...of.field("language", t("language"))}
        description={t("languageHelp")}
        placeholder={t("asAbove")}
        data={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        clearable
      />
    </>
  )
}
