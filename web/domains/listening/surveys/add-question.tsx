import { Button, Menu } from "@mantine/core"
import { IconPlus } from "@tabler/icons-react"
import type { QuestionKind } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./add-question.module.css"
import { questionKinds } from "./draft.ts"
import { surveyWords } from "./survey-words.ts"

/** What a survey asks once at most. */
const once: readonly QuestionKind[] = ["comment", "contact"]

/** The kinds of question, each with what it is for. */
export function AddQuestion({ form, onAdd }: { form: Form; onAdd: (kind: QuestionKind) => void }) {
  const t = useWords(surveyWords)
  const taken = new Set(form.questions.map(({ kind }) => kind))
  return (
    <Menu position="bottom-start" width="min(26rem, 92vw)">
      <Menu.Target>
        <Button variant="light" leftSection={<IconPlus size="1.1rem" aria-hidden="true" />}>
          {t("addQuestion")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={style.kinds ?? ""}>
        {questionKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)} disabled={once.includes(kind) && taken.has(kind)}>
            <span className={style.kind}>
              <strong>{t(`kind.${kind}`)}</strong>
              <small>{t(`kindWhat.${kind}`)}</small>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
