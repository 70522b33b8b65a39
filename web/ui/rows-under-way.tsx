import { useFormats, useWords } from "#web/words/use-words.ts"
import { LongWork } from "./long-work.tsx"
import { uiWords } from "./words.ts"

/** Rows of a file on their way: "3,204 of about 12,000 rows", as far as that is known. */
export function RowsUnderWay({ title, at }: { title: string; at: { done: number; of: number } | null }) {
  const t = useWords(uiWords)
  const formats = useFormats()
  const told = at ? t("rowsDone", { done: formats.number(at.done), of: formats.number(at.of) }) : t("rowsSent")
  return (
    <LongWork
      title={title}
      state="working"
      share={at && at.of > 0 ? at.done / at.of : null}
      told={told}
      mayLeave={false}
    />
  )
}
