import { Button, Checkbox, TextInput } from "@mantine/core"
import type { Question } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { useWords } from "#web/words/use-words.ts"
import { isScaled, nameInLink, withChanged, withName, withRule } from "./draft.ts"
import { OptionList } from "./option-list.tsx"
import { PhraseField, type Writing } from "./phrase-field.tsx"
import { ScaleFields } from "./scale-fields.tsx"
import { ShowIfField } from "./show-if-field.tsx"
import { surveyWords } from "./survey-words.ts"
import { withQuestionText, withText } from "./texts.ts"

type QuestionEditorProps = Writing & {
  question: Question
  form: Form
  keptOptions: readonly string[]
  onChange: (form: Form) => void
  onRename: (id: string) => void
  onRemove: () => void
}

/** The fields of one question. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, form, keptOptions, onChange, onRename, onRemove, writing, own } = props
  const t = useWords(surveyWords)
  const change = (changed: Question) => onChange(withChanged(form, question.id, changed))
  const text = { writing, own }
  return (
    <>
      <PhraseField
        {...text}
        label={question.kind === "statement" ? t("said") : t("asked")}
        phrase={question.text}
        lines="several"
        onChange={(said) => change({ ...question, text: withText(question.text, writing, said) })}
      />
      {isScaled(question) && <ScaleFields {...text} question={question} onChange={change} />}
      {question.kind === "choice" && <OptionList {...text} question={question} kept={keptOptions} onChange={change} />}
      {question.kind !== "statement" && (
        <Checkbox
          label={t("required")}
          description={t("requiredHelp")}
          checked={question.required}
          onChange={(event) => change({ ...question, required: event.currentTarget.checked })}
        />
      )}
      <ShowIfField
        form={form}
        question={question}
        language={writing}
        onChange={(rule) => change(withRule(question, rule))}
      />
      <PhraseField
        {...text}
        label={t("help")}
        phrase={question.help}
        onChange={(said) => change(withQuestionText(question, "help", writing, said))}
      />
      {question.kind !== "statement" && (
        <TextInput
          label={t("idInLinks")}
          description={t("idHelp", { id: question.id })}
          defaultValue={question.id}
          key={question.id}
          maxLength={60}
          dir="ltr"
          onBlur={(event) => {
            const name = nameInLink(event.currentTarget.value)
            event.currentTarget.value = name || question.id
            if (name === "" || name === question.id || form.questions.some(({ id }) => id === name)) return
            onChange(withName(form, question.id, name))
            onRename(name)
          }}
        />
      )}
      <div>
        <Button variant="subtle" color="brick" onClick={onRemove}>
          {t("removeQuestion")}
        </Button>
      </div>
    </>
  )
}
