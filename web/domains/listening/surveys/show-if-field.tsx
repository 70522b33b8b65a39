import { Chip, Group, NativeSelect, Stack, TagsInput, Text } from "@mantine/core"
import type { Question, ShowIf } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { deciders, isScaled, stepsOf } from "./draft.ts"
import { surveyWords } from "./survey-words.ts"
import { saidIn } from "./texts.ts"

type ShowIfFieldProps = {
  form: Form
  question: Question
  language: string
  onChange: (rule: ShowIf | undefined) => void
}

/** When a question is asked: always, or only after certain answers to one above it. */
export function ShowIfField({ form, question, language, onChange }: ShowIfFieldProps) {
  const t = useWords(surveyWords)
  const above = deciders(form, question.id)
  const rule = question.showIf
  const about = form.questions.find(({ id }) => id === rule?.question)
  const misplaced = rule !== undefined && !above.some(({ id }) => id === rule.question)
  const offered = misplaced && about !== undefined ? [...above, about] : above
  const choose = (id: string) => {
    const chosen = offered.find((one) => one.id === id)
    onChange(chosen === undefined ? undefined : { question: id, oneOf: usualAnswers(chosen) })
  }
  if (offered.length === 0) return null
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t("showIf")}
        value={rule?.question ?? ""}
        error={misplaced ? t("showIfMisplaced") : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: "", label: t("always") },
          ...offered.map(({ id, text }) => ({ value: id, label: saidIn(text, language) || t("unwritten") })),
        ]}
      />
      {rule !== undefined && about !== undefined && (
        <Answers about={about} rule={rule} language={language} onChange={onChange} />
      )}
    </Stack>
  )
}

type AnswersProps = { about: Question; rule: ShowIf; language: string; onChange: (rule: ShowIf) => void }

function Answers({ about, rule, language, onChange }: AnswersProps) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const set = (oneOf: ShowIf["oneOf"]) => oneOf.length > 0 && onChange({ ...rule, oneOf })
  if (about.kind === "number") {
    return (
      <TagsInput
        label={t("showIfAnswer")}
        value={rule.oneOf.map(String)}
        onChange={(values) => set(values.map(Number).filter(Number.isFinite))}
      />
    )
  }
  const offered = isScaled(about)
    ? stepsOf(about).map((step) => ({ value: String(step), label: formats.number(step) }))
    : about.kind === "choice"
      ? about.options.map(({ id, text }) => ({ value: id, label: saidIn(text, language) || id }))
      : []
  return (
    <div>
      <Text component="div" size="sm" mb={6}>
        {t("showIfAnswer")}
      </Text>
      <Chip.Group
        multiple
        value={rule.oneOf.map(String)}
        onChange={(values) => set(isScaled(about) ? values.map(Number) : values)}
      >
        <Group gap={6}>
          {offered.map(({ value, label }) => (
            <Chip key={value} value={value} radius="md">
              {label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  )
}

/** What one most likely means: the lower part of a scale, the first option. */
function usualAnswers(question: Question): ShowIf["oneOf"] {
  if (isScaled(question)) {
    const steps = stepsOf(question)
    return question.kind === "nps" ? steps.slice(0, 7) : steps.slice(0, Math.ceil(steps.length / 2))
  }
  return question.kind === "choice" ? question.options.slice(0, 1).map(({ id }) => id) : [1]
}
