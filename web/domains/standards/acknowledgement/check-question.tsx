import { Radio, Stack } from "@mantine/core"
import { useWords } from "#web/words/use-words.ts"
import { acknowledgementWords } from "./words.ts"

type CheckQuestionProps = {
  check: { question: string; answers: string[] }
  answer: number | null
  onAnswer: (answer: number) => void
  error: string | null
}

/** The one question of a standard. */
export function CheckQuestion({ check, answer, onAnswer, error }: CheckQuestionProps) {
  const t = useWords(acknowledgementWords)
  return (
    <Radio.Group
      label={t("question")}
      description={check.question}
      value={answer === null ? "" : String(answer)}
      onChange={(value) => onAnswer(Number(value))}
      error={error}
    >
      <Stack gap="xs" mt={6}>
        {check.answers.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers are told by their place
          <Radio key={index} value={String(index)} label={text} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
