import { Button, Textarea } from "@mantine/core"
import { listAnswers, publishAnswer } from "#contracts/ideas.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import type { Answer } from "./answer-card.tsx"
import { ideasWords } from "./words.ts"

type AnswerFormProps = { answer: Answer; deed: string; onDone?: () => void }

/** The words as the customers will read them, to be confirmed with one tap. */
export function AnswerForm({ answer, deed, onDone }: AnswerFormProps) {
  const t = useWords(ideasWords)
  const toasts = useToasts()
  const publish = useDeed(publishAnswer, {
    invalidates: [listAnswers],
    done: ({ telling }) => {
      toasts.done(t("published", { count: telling }))
      onDone?.()
    },
  })
  const form = useForm({
    begin: { youSaid: answer.youSaid, weDid: answer.weDid },
    schema: publishAnswer.body,
    keep: `answer ${answer.id}`,
  })
  return (
    <Form
      form={form}
      onSend={(body) => publish.run({ params: { id: answer.id }, body })}
      deed={deed}
      doing={publish.doing}
      problem={publish.problem}
      others={
        onDone && (
          <Button variant="subtle" onClick={onDone}>
            {t("cancel")}
          </Button>
        )
      }
    >
      <Textarea
        {...form.field("youSaid", t("youSaid"))}
        description={t("youSaidHint")}
        autosize
        minRows={2}
        maxLength={2000}
      />
      <Textarea
        {...form.field("weDid", t("weDid"))}
        description={t("weDidHint")}
        autosize
        minRows={2}
        maxLength={2000}
      />
    </Form>
  )
}
