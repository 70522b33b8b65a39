import { Text } from "@mantine/core"
import { getTrace } from "#contracts/house.ts"
import { useReading } from "#web/app/reading.ts"
import { pictureOf } from "#web/domains/trace/picture-of.ts"
import { traceWords } from "#web/domains/trace/words.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { TraceMap } from "#web/ui/trace/trace-map.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { demonstrationWords } from "./words.ts"

/** The Trace of the case, which draws itself from the customer's words to their yes. */
export function Chain({ caseId }: { caseId: string }) {
  const t = useWords(demonstrationWords)
  const say = useWords(traceWords)
  const formats = useFormats()
  const start = { kind: "case", id: caseId }
  const trace = useReading(getTrace, { params: start })
  return (
    <Sheet title={t("chain")}>
      <Text mb="md">{t("chainWhy")}</Text>
      <Waiting on={trace}>{(trace) => <TraceMap {...pictureOf(trace, start, say, formats)} />}</Waiting>
    </Sheet>
  )
}
