import { Alert, SegmentedControl } from "@mantine/core"
import { useState } from "react"
import { getSurvey } from "#contracts/survey.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { ErrorSummary } from "#web/ui/form/error-summary.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import style from "./edit-survey.module.css"
import { EditorDeeds } from "./editor-deeds.tsx"
import { LanguageBar } from "./language-bar.tsx"
import { PageTexts } from "./page-texts.tsx"
import { QuestionList } from "./question-list.tsx"
import { SurveyHead } from "./survey-head.tsx"
import type { Survey } from "./survey-of.ts"
import { SurveyPreview } from "./survey-preview.tsx"
import { surveyWords } from "./survey-words.ts"
import { useSurveyDraft } from "./use-survey-draft.ts"

/** Writing a survey: its questions on one side, how customers will see them on the other. */
export function EditSurvey() {
  const t = useWords(surveyWords)
  const id = useParam("id")
  const survey = useReading(getSurvey, { params: { id } })
  return (
    <Page
      title={survey.data === undefined ? t("edit") : t("editing", { name: survey.data.name })}
      lead={t("editLead")}
      width="wide"
      trail={[
        { title: t("surveys"), href: "/surveys" },
        { title: survey.data?.name ?? "", href: `/surveys/${id}` },
      ]}
    >
      <Waiting on={survey}>
        {(found) =>
          found.origin === "history" ? (
            <Alert color="gray" title={t("historyTitle")}>
              {t("historyWhat")}
            </Alert>
          ) : (
            <Editor key={found.id} survey={found} />
          )
        }
      </Waiting>
    </Page>
  )
}

function Editor({ survey }: { survey: Survey }) {
  const t = useWords(surveyWords)
  const inHand = useSurveyDraft(survey)
  const { draft, errors } = inHand
  const [writing, setWriting] = useState(draft.language)
  const [opened, setOpened] = useState<string | null>(null)
  const [looking, setLooking] = useState<"write" | "look">("write")
  const keptOptions = (survey.published?.form.questions ?? []).flatMap((question) =>
    question.kind === "choice" ? question.options.map(({ id }) => id) : [],
  )
  const places = draft.form.questions.map(({ id }) => id)
  const summary = errors.map((error) => ({
    ...error,
    id: error.question === null ? "about" : `question-${error.question}`,
    label: error.question === null ? "" : t("questionPlace", { place: places.indexOf(error.question) + 1 }),
  }))
  return (
    <>
      <SegmentedControl
        className={style.switch ?? ""}
        value={looking}
        onChange={(shown) => setLooking(shown === "look" ? "look" : "write")}
        data={[
          { value: "write", label: t("questions") },
          { value: "look", label: t("preview") },
        ]}
      />
      <div className={style.columns} data-shown={looking}>
        <div className={style.writing}>
          <EditorDeeds inHand={inHand} survey={survey} />
          <ErrorSummary errors={summary} />
          <LanguageBar inHand={inHand} writing={writing} onWrite={setWriting} />
          <Sheet title={t("questions")}>
            <QuestionList
              inHand={inHand}
              writing={writing}
              opened={opened}
              onOpen={setOpened}
              keptOptions={keptOptions}
            />
          </Sheet>
          <PageTexts inHand={inHand} writing={writing} />
          <SurveyHead inHand={inHand} published={survey.published !== null} />
          <EditorDeeds inHand={inHand} survey={survey} />
        </div>
        <Beside inHand={inHand} writing={writing} opened={opened} />
      </div>
    </>
  )
}

type BesideProps = { inHand: ReturnType<typeof useSurveyDraft>; writing: string; opened: string | null }

function Beside({ inHand, writing, opened }: BesideProps) {
  const t = useWords(surveyWords)
  const nameOf = useLanguageName()
  const { draft } = inHand
  return (
    <aside className={style.beside} aria-label={t("preview")}>
      <header>
        <h2>{t("preview")}</h2>
        <span>{nameOf(writing)}</span>
      </header>
      <SurveyPreview draft={draft} language={writing} opened={opened} />
      <p>{t("previewHelp")}</p>
    </aside>
  )
}
