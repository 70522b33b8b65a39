import { Group, NativeSelect, Radio, Stack } from "@mantine/core"
import type { Question } from "#contracts/question.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Scaled } from "./draft.ts"
import { PhraseField, type Writing } from "./phrase-field.tsx"
import { surveyWords } from "./survey-words.ts"
import { withQuestionText } from "./texts.ts"

const lows = [0, 1]
const highs = [3, 4, 5, 6, 7, 8, 9, 10]

type ScaleFieldsProps = Writing & { question: Scaled; onChange: (question: Question) => void }

/** From where to where one answers, what its ends mean, and for effort which end is the good one. NPS is always 0 to 10. */
export function ScaleFields({ question, onChange, writing, own }: ScaleFieldsProps) {
  const t = useWords(surveyWords)
  return (
    <>
      {question.kind !== "nps" && <Ends question={question} onChange={onChange} />}
      {question.kind === "ces" && (
        <Radio.Group
          label={t("variant")}
          value={question.variant}
          onChange={(variant) => onChange({ ...question, variant: variant === "effort" ? "effort" : "easy" })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="easy" label={t("variant.easy")} />
            <Radio value="effort" label={t("variant.effort")} />
          </Stack>
        </Radio.Group>
      )}
      <Group grow align="flex-end" preventGrowOverflow={false}>
        {(["lowest", "highest"] as const).map((end) => (
          <PhraseField
            key={end}
            label={t(end)}
            help={t("endsHelp")}
            phrase={question[end]}
            writing={writing}
            own={own}
            onChange={(text) => onChange(withQuestionText(question, end, writing, text))}
          />
        ))}
      </Group>
    </>
  )
}

type EndsProps = { question: Exclude<Scaled, { kind: "nps" }>; onChange: (question: Question) => void }

function Ends({ question, onChange }: EndsProps) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const { scale } = question
  const listed = (usual: number[], now: number) =>
    [...new Set([...usual, now])].toSorted((a, b) => a - b).map((n) => ({ value: String(n), label: formats.number(n) }))
  const change = (part: "low" | "high", value: string) =>
    onChange({ ...question, scale: { ...scale, [part]: Number(value) } })
  return (
    <Group>
      <NativeSelect
        label={t("scaleLow")}
        value={String(scale.low)}
        data={listed(lows, scale.low)}
        onChange={(event) => change("low", event.currentTarget.value)}
      />
      <NativeSelect
        label={t("scaleHigh")}
        value={String(scale.high)}
        data={listed(highs, scale.high)}
        onChange={(event) => change("high", event.currentTarget.value)}
      />
    </Group>
  )
}
