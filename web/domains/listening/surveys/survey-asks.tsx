import type { Question } from "#contracts/question.ts"
import type { Form } from "#contracts/survey.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { isScaled, scaleOf } from "./draft.ts"
import style from "./survey-asks.module.css"
import { surveyWords } from "./survey-words.ts"
import { saidIn } from "./texts.ts"

/** The questions of a survey to read, with their kind, their options and when they are asked. */
export function SurveyAsks({ form, language }: { form: Form; language: string }) {
  const t = useWords(surveyWords)
  if (form.questions.length === 0) return <p className={style.nothing}>{t("noQuestions")}</p>
  return (
    <ol className={style.list}>
      {form.questions.map((question) => (
        <li key={question.id}>
          <strong dir="auto">{saidIn(question.text, language) || t("unwritten")}</strong>
          <small>
            <Kind question={question} language={language} />
          </small>
          {question.showIf !== undefined && (
            <small>
              <OnlyIf form={form} rule={question.showIf} language={language} />
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}

function Kind({ question, language }: { question: Question; language: string }) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  if (isScaled(question)) {
    const { low, high } = scaleOf(question)
    return t("kindOnScale", { kind: t(`kind.${question.kind}`), low, high })
  }
  if (question.kind !== "choice") return t(`kind.${question.kind}`)
  const listed = question.options.slice(0, mostListed).map(({ text, id }) => saidIn(text, language) || id)
  const rest = question.options.length - listed.length
  return `${formats.list(listed)}${rest > 0 ? ` ${t("andMore", { count: rest })}` : ""}`
}
const mostListed = 12

type OnlyIfProps = { form: Form; rule: NonNullable<Question["showIf"]>; language: string }

function OnlyIf({ form, rule, language }: OnlyIfProps) {
  const t = useWords(surveyWords)
  const formats = useFormats()
  const about = form.questions.find(({ id }) => id === rule.question)
  if (about === undefined) return null
  const answers = rule.oneOf.map((one) => {
    const option = about.kind === "choice" ? about.options.find(({ id }) => id === one) : undefined
    return option === undefined ? String(one) : saidIn(option.text, language)
  })
  return t("onlyIf", { question: saidIn(about.text, language), answers: formats.list(answers) })
}
