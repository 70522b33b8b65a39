import { VisuallyHidden } from "@mantine/core"
import { useState } from "react"
import { useToasts } from "#web/app/toasts.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { useWords } from "#web/words/use-words.ts"
import { AddQuestion } from "./add-question.tsx"
import { blankQuestion, withMoved, withoutQuestion, withQuestion } from "./draft.ts"
import { QuestionEditor } from "./question-editor.tsx"
import style from "./question-list.module.css"
import { QuestionRow } from "./question-row.tsx"
import { surveyWords } from "./survey-words.ts"
import { saidIn } from "./texts.ts"
import type { DraftInHand } from "./use-survey-draft.ts"

type QuestionListProps = {
  inHand: DraftInHand
  writing: string
  /** The question that is being written. */
  opened: string | null
  onOpen: (id: string | null) => void
  /** Options that customers can have chosen already: their names in links stay. */
  keptOptions: readonly string[]
}

/** The questions in their order: moved by drag, keys or buttons, opened one at a time. */
export function QuestionList({ inHand, writing, opened, onOpen, keptOptions }: QuestionListProps) {
  const t = useWords(surveyWords)
  const toasts = useToasts()
  const [told, setTold] = useState("")
  const { draft, changeForm } = inHand
  const { form, language: own } = draft
  const move = (id: string, to: number) => {
    const moved = withMoved(form, id, to)
    if (moved === form) return
    changeForm(moved)
    const text = saidIn(moved.questions[to]?.text ?? {}, writing) || t("unwritten")
    setTold(t("moved", { text, place: to + 1, count: form.questions.length }))
  }
  const remove = (id: string) => {
    changeForm(withoutQuestion(form, id))
    onOpen(null)
    toasts.undoable(t("removed"), () => changeForm(form))
  }
  return (
    <>
      {form.questions.length === 0 && <EmptyState title={t("noQuestions")}>{t("noQuestionsWhy")}</EmptyState>}
      <ol className={style.list}>
        {form.questions.map((question, at) => (
          <QuestionRow
            key={question.id}
            question={question}
            at={at}
            count={form.questions.length}
            language={writing}
            open={opened === question.id}
            wrong={inHand.errors.filter((error) => error.question === question.id).map(({ message }) => message)}
            onOpen={() => onOpen(opened === question.id ? null : question.id)}
            onMove={move}
          >
            <QuestionEditor
              question={question}
              form={form}
              writing={writing}
              own={own}
              keptOptions={keptOptions}
              onChange={changeForm}
              onRename={onOpen}
              onRemove={() => remove(question.id)}
            />
          </QuestionRow>
        ))}
      </ol>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      <AddQuestion
        form={form}
        onAdd={(kind) => {
          const question = blankQuestion(kind, form, own)
          changeForm(withQuestion(form, question))
          onOpen(question.id)
        }}
      />
    </>
  )
}
