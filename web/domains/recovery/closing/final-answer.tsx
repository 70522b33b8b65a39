import { Alert, Text } from "@mantine/core"
import { Moment } from "#web/ui/moment.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { closingWords } from "./words.ts"

/** What the customer reads of a closing without them, and the appeals against one. */
export function FinalAnswer({ of: { closureReason, closureAppeal, appeals } }: { of: Case }) {
  const t = useWords(closingWords)
  if (closureReason === null && appeals.length === 0) return null
  return (
    <>
      {appeals.map(({ id, at, to, reason }) => (
        <Alert key={id} color="gray" title={t("appealed", { name: to.name })}>
          <Moment at={at} /> {reason !== "" && t("appealedWhy", { reason })}
        </Alert>
      ))}
      {closureReason !== null && (
        <Sheet title={t("finalAnswer")}>
          <Quote>{closureReason}</Quote>
          {closureAppeal !== null && <Text dir="auto">{closureAppeal}</Text>}
        </Sheet>
      )}
    </>
  )
}
