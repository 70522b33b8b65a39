import { TextInput } from "@mantine/core"
import type { MappedColumn } from "#contracts/feedback-map.ts"
import { useWords } from "#web/words/use-words.ts"
import { importWords } from "./import-words.ts"

type Asking = Extract<MappedColumn, { role: "score" | "choice" | "text" }>

/** The question as colleagues will read it. */
export function QuestionLabel({ column, onChange }: { column: Asking; onChange: (column: MappedColumn) => void }) {
  const t = useWords(importWords)
  return (
    <TextInput
      label={t("label")}
      value={column.question.label}
      maxLength={300}
      onChange={(event) => {
        const label = event.currentTarget.value
        onChange({ ...column, question: { ...column.question, label } } as MappedColumn)
      }}
    />
  )
}
