import { Checkbox, Select, TextInput } from "@mantine/core"
import type { CauseNode } from "#contracts/recovery.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import type { Form } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { pathsOf } from "./tree-of.ts"
import { causeWords } from "./words.ts"

export type CauseTyped = { name: string; avoidable: boolean; unitId: string | null; parentId: string | null }
type CauseFieldsProps = {
  form: Pick<Form<CauseTyped>, "field" | "values" | "set">
  causes: readonly CauseNode[]
  /** The cause itself, which cannot hang under itself. */
  itself?: string
}

/** What a cause is called, where it hangs, whose process it lies in, and whether it could be avoided. */
export function CauseFields({ form, causes, itself }: CauseFieldsProps) {
  const t = useWords(causeWords)
  const units = useUnitChoices()
  return (
    <>
      <TextInput {...form.field("name", t("name"))} maxLength={200} />
      <Select
        {...form.field("parentId", t("under"))}
        searchable
        clearable
        placeholder={t("top")}
        data={pathsOf(causes, itself)}
      />
      <Select {...form.field("unitId", t("unit"))} searchable clearable placeholder={t("nobodys")} data={units} />
      <Checkbox
        label={t("isAvoidable")}
        checked={form.values.avoidable}
        onChange={(event) => form.set({ avoidable: event.currentTarget.checked })}
      />
    </>
  )
}
