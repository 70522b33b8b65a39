import { Box, Button, Text, TextInput } from "@mantine/core"
import {
  type MeasureDefinition,
  type MeasureFilters,
  markChange,
  readScoreboard,
  readSeries,
} from "#contracts/measures.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { DayField } from "#web/ui/form/day-field.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { measuresWords } from "../words.ts"

type MarkChangeProps = { definition: MeasureDefinition; within: MeasureFilters; onClose: () => void }

/** Says what was changed and when, on the chart as it is narrowed now. */
export function MarkChange({ definition, within, onClose }: MarkChangeProps) {
  const t = useWords(measuresWords)
  const toasts = useToasts()
  const { unit, survey, touchpoint, channel, language, band } = within
  const dims = Object.fromEntries(
    Object.entries({ survey, touchpoint, channel, language, band }).filter(([, value]) => value !== undefined),
  )
  const mark = useDeed(markChange, {
    invalidates: [readSeries, readScoreboard],
    done: () => {
      toasts.done(t("markDone"))
      onClose()
    },
  })
  const form = useForm({
    begin: { words: "", day: "" },
    schema: markChange.body,
    shape: ({ words, day }) => ({ unitId: unit ?? null, dims, day, words }),
    keep: `mark-change-${definition.key}`,
  })
  return (
    <Box mb="lg">
      <Sheet tone="accent" title={t("mark")}>
        <Text mb="sm">{t("markLead")}</Text>
        <Form
          form={form}
          deed={t("markSend")}
          doing={mark.doing}
          problem={mark.problem}
          onSend={(body) => mark.run({ params: { key: definition.key }, body })}
          others={
            <Button variant="subtle" onClick={onClose}>
              {t("markCancel")}
            </Button>
          }
        >
          <TextInput {...form.field("words", t("markWords"))} placeholder={t("markWordsHint")} maxLength={300} />
          <DayField {...form.field("day", t("markDay"))} />
        </Form>
      </Sheet>
    </Box>
  )
}
