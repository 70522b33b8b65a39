import { useEffect, useRef, useState } from "react"
import type { Answers } from "#contracts/question.ts"
import { useSession } from "#web/app/session.ts"
import { useWords } from "#web/words/use-words.ts"
import { askedNow } from "./asked-now.ts"
import { PreviewQuestion } from "./preview-question.tsx"
import style from "./survey-preview.module.css"
import { surveyWords } from "./survey-words.ts"
import { saidIn } from "./texts.ts"
import type { SurveyDraft } from "./use-survey-draft.ts"

type SurveyPreviewProps = {
  draft: Pick<SurveyDraft, "name" | "form">
  language: string
  /** The question that is being written: it is shown in any case, and scrolled to. */
  opened: string | null
}

/** The page on a customer's phone, drawn from the draft: one may answer, and sees what is asked next. Nothing is sent. */
export function SurveyPreview({ draft, language, opened }: SurveyPreviewProps) {
  const t = useWords(surveyWords)
  const { organisation } = useSession()
  const [answers, setAnswers] = useState<Answers>({})
  const phone = useRef<HTMLDivElement>(null)
  const { form, name } = draft
  const asked = new Set(askedNow(form.questions, answers))
  useEffect(() => {
    const shown = phone.current?.querySelector<HTMLElement>(`[data-question="${opened}"]`)
    if (shown) phone.current?.scrollTo({ top: shown.offsetTop - 24, behavior: "smooth" })
  }, [opened])
  return (
    <div className={style.phone} ref={phone} lang={language} dir={rightToLeft.has(language) ? "rtl" : "ltr"}>
      <div className={style.brand}>
        {organisation.logo === null ? organisation.name : <img src={organisation.logo} alt={organisation.name} />}
      </div>
      <p className={style.title}>{form.title === undefined ? name : saidIn(form.title, language)}</p>
      {form.intro !== undefined && <p>{saidIn(form.intro, language)}</p>}
      {form.questions.length === 0 && <p className={style.soft}>{t("previewNothing")}</p>}
      {form.questions
        .filter((question) => asked.has(question) || question.id === opened)
        .map((question) => (
          <PreviewQuestion
            key={question.id}
            question={question}
            language={language}
            opened={opened === question.id}
            answer={answers[question.id]}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.id]: answer }))}
          />
        ))}
      {form.questions.length > 0 && (
        <span className={style.send} aria-hidden="true">
          {t("previewSend")}
        </span>
      )}
    </div>
  )
}

const rightToLeft = new Set(["ar", "fa", "he", "ur"])
