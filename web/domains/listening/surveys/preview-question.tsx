import { type ReactNode, useId } from "react"
import type { Answer, Question } from "#contracts/question.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { type Choice, isScaled, type Scaled, stepsOf } from "./draft.ts"
import { Face } from "./face.tsx"
import style from "./survey-preview.module.css"
import { surveyWords } from "./survey-words.ts"
import { saidIn } from "./texts.ts"

type PreviewQuestionProps = {
  question: Question
  language: string
  opened: boolean
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
}

/** One question as customers see it. */
export function PreviewQuestion(props: PreviewQuestionProps) {
  const { question, language, opened } = props
  const t = useWords(surveyWords)
  const text = saidIn(question.text, language) || t("unwritten")
  return (
    <fieldset className={style.question} data-question={question.id} data-opened={opened}>
      <legend>{text}</legend>
      {question.help !== undefined && <p className={style.soft}>{saidIn(question.help, language)}</p>}
      <Below {...props} />
    </fieldset>
  )
}

function Below({ question, language, answer, onAnswer }: PreviewQuestionProps): ReactNode {
  const t = useWords(surveyWords)
  if (isScaled(question)) {
    return <Steps question={question} language={language} answer={answer} onAnswer={onAnswer} />
  }
  switch (question.kind) {
    case "choice":
      return <Options question={question} language={language} answer={answer} onAnswer={onAnswer} />
    case "comment":
      return <textarea rows={4} aria-label={saidIn(question.text, language)} />
    case "text":
    case "number":
      return <input type="text" aria-label={saidIn(question.text, language)} />
    case "contact":
      return (
        <>
          <input type="text" placeholder={t("yourName")} aria-label={t("yourName")} />
          <input type="text" placeholder={t("yourEmail")} aria-label={t("yourEmail")} dir="ltr" />
        </>
      )
    default:
      return null
  }
}

type Asked<Q> = Pick<PreviewQuestionProps, "language" | "answer" | "onAnswer"> & { question: Q }

/** Five steps of satisfaction are faces with words; any other scale is numbers between two ends. */
function Steps({ question, language, answer, onAnswer }: Asked<Scaled>) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const group = useId()
  const steps = stepsOf(question)
  const faces = question.kind === "csat" && steps.length === 5 ? t("faces").split("|") : null
  const usual = t(question.kind === "ces" ? `ends.${question.variant}` : `ends.${question.kind}`).split("|")
  const lowest = question.lowest === undefined ? usual[0] : saidIn(question.lowest, language)
  const highest = question.highest === undefined ? usual[1] : saidIn(question.highest, language)
  return (
    <>
      {faces === null && (
        <p className={style.ends}>
          <span>
            <b>{formats.number(steps[0] ?? 0)}</b> {lowest}
          </span>
          <span>
            <b>{formats.number(steps.at(-1) ?? 0)}</b> {highest}
          </span>
        </p>
      )}
      <div className={faces === null ? style.steps : style.faces} data-count={steps.length}>
        {steps.map((step, at) => (
          <label key={step}>
            <input type="radio" name={group} checked={answer === step} onChange={() => onAnswer(step)} />
            <span>
              {faces !== null && <Face step={at} />}
              {faces?.[at] ?? formats.number(step)}
            </span>
          </label>
        ))}
      </div>
    </>
  )
}

function Options({ question, language, answer, onAnswer }: Asked<Choice>) {
  const t = useWords(surveyWords)
  const group = useId()
  const chosen = Array.isArray(answer) ? answer : []
  const choose = (id: string) => {
    if (!question.many) return onAnswer(id)
    onAnswer(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  return (
    <>
      {question.many && <p className={style.soft}>{t("chooseSeveral")}</p>}
      <div className={style.options}>
        {question.options.map(({ id, text }) => (
          <label key={id}>
            <input
              type={question.many ? "checkbox" : "radio"}
              name={group}
              checked={question.many ? chosen.includes(id) : answer === id}
              onChange={() => choose(id)}
            />
            <span>{saidIn(text, language) || t("unwritten")}</span>
          </label>
        ))}
      </div>
    </>
  )
}
