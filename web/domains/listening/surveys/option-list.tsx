import { ActionIcon, Button, Checkbox, Fieldset, Group, TextInput } from "@mantine/core"
import { IconPlus, IconX } from "@tabler/icons-react"
import type { Question } from "#contracts/question.ts"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { type Choice, withOption, withOptionText } from "./draft.ts"
import style from "./option-list.module.css"
import type { Writing } from "./phrase-field.tsx"
import { surveyWords } from "./survey-words.ts"
import { textIn } from "./texts.ts"

type OptionListProps = Writing & {
  question: Choice
  /** Names that answers may have been kept under: they do not change with the text. */
  kept: readonly string[]
  onChange: (question: Question) => void
}

/** The options of a choice, and whether several may be chosen. */
export function OptionList({ question, kept, onChange, writing, own }: OptionListProps) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  return (
    <Fieldset legend={t("options")} classNames={{ legend: style.legend ?? "" }}>
      <ol className={style.options}>
        {question.options.map((option, at) => {
          const original = textIn(option.text, own)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option's name changes with every letter; its place is who it is
            <li key={at}>
              <TextInput
                aria-label={t("optionAt", { place: at + 1 })}
                description={
                  writing !== own && original !== ""
                    ? t("original", { language: nameOf(own), text: original })
                    : undefined
                }
                value={textIn(option.text, writing)}
                lang={writing}
                dir="auto"
                maxLength={200}
                flex={1}
                onChange={(event) => onChange(withOptionText(question, at, writing, event.currentTarget.value, kept))}
              />
              <ActionIcon
                aria-label={t("removeOption", { place: at + 1 })}
                onClick={() => onChange({ ...question, options: question.options.toSpliced(at, 1) })}
              >
                <IconX size="1.1rem" />
              </ActionIcon>
            </li>
          )
        })}
      </ol>
      <Group justify="space-between">
        <Button
          variant="subtle"
          leftSection={<IconPlus size="1rem" aria-hidden="true" />}
          onClick={() => onChange(withOption(question, own))}
        >
          {t("addOption")}
        </Button>
        <Checkbox
          label={t("many")}
          checked={question.many}
          onChange={(event) => onChange({ ...question, many: event.currentTarget.checked })}
        />
      </Group>
    </Fieldset>
  )
}
