import { Radio, Stack } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import { acknowledgementWords } from "./words.ts"

/** Whether a new wording is a small edit, or to be read again by everyone. */
export function EditKind({ readAgain, onChange }: { readAgain: boolean; onChange: (readAgain: boolean) => void }) {
  const t = useWords(acknowledgementWords)
  return (
    <Radio.Group
      label={t("edit")}
      value={readAgain ? "read-again" : "small"}
      onChange={(value) => onChange(value === "read-again")}
    >
      <Stack gap="xs" mt={6}>
        <Radio value="small" label={t("editSmall")} />
        <Radio value="read-again" label={t("editReadAgain")} />
      </Stack>
    </Radio.Group>
  )
}
