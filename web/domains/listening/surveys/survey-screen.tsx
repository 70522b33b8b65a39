import { Alert, Button, Group } from "@mantine/core"
import { getSurvey } from "#contracts/survey.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { MainAndBeside } from "#web/ui/main-and-beside.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useSteward } from "../use-steward.ts"
import { ChosenAnswers } from "./chosen-answers.tsx"
import { SurveyAsks } from "./survey-asks.tsx"
import { SurveyDeeds } from "./survey-deeds.tsx"
import { SurveyFacts } from "./survey-facts.tsx"
import { SurveyLink } from "./survey-link.tsx"
import type { Survey } from "./survey-of.ts"
import style from "./survey-screen.module.css"
import { SurveyState } from "./survey-state.tsx"
import { surveyWords } from "./survey-words.ts"

/** One survey: how to ask with it, what it asks, and how many have answered. */
export function SurveyScreen() {
  const t = useWords(surveyWords)
  const steward = useSteward()
  const found = useReading(getSurvey, { params: { id: useParam("id") } })
  const survey = found.data
  return (
    <Page
      title={survey?.name ?? t("surveys")}
      trail={[{ title: t("surveys"), href: "/surveys" }]}
      width="wide"
      lead={survey && <Standing of={survey} />}
      actions={survey && steward && <SurveyDeeds of={survey} />}
    >
      <Waiting on={found}>{(one) => <Whole of={one} steward={steward} />}</Waiting>
    </Page>
  )
}

function Standing({ of: survey }: { of: Survey }) {
  const t = useWords(surveyWords)
  return (
    <Group gap="sm">
      <SurveyState of={survey} />
      <span>{t("answersCount", { count: survey.responses })}</span>
      {survey.anonymous && <span>{t("anonymousWord")}</span>}
    </Group>
  )
}

function Whole({ of: survey, steward }: { of: Survey; steward: boolean }) {
  const t = useWords(surveyWords)
  const { published, draft } = survey
  const shown = published?.form ?? draft
  return (
    <MainAndBeside
      beside={
        <>
          <SurveyFacts of={survey} />
          <Group gap="xs" className="no-print">
            {/* Of an anonymous survey there is nothing to read one by one: only what the answers come to. */}
            <Button
              variant="default"
              component={Link}
              href={survey.anonymous ? `/scoreboard?survey=${survey.id}` : `/feedback?survey=${survey.id}&words=any`}
            >
              {survey.anonymous ? t("seeFigures") : t("readAnswers")}
            </Button>
            <Button variant="default" component={Link} href={`/trace/survey/${survey.id}`}>
              {t("trace")}
            </Button>
          </Group>
        </>
      }
    >
      <Notices of={survey} steward={steward} />
      {survey.state === "open" && survey.origin === "made" && (
        <>
          <SurveyLink of={survey} />
          <ChosenAnswers of={survey} />
        </>
      )}
      <Sheet title={published === null ? t("asksDraft") : t("asks")}>
        <SurveyAsks form={shown} language={survey.language} />
      </Sheet>
    </MainAndBeside>
  )
}

/** Why it is not simply open: nobody can answer, something else is being written, closed, imported. */
function Notices({ of: survey, steward }: { of: Survey; steward: boolean }) {
  const t = useWords(surveyWords)
  const edit = steward && (
    <Button mt="sm" component={Link} href={`/surveys/${survey.id}/edit`}>
      {t("edit")}
    </Button>
  )
  if (survey.origin === "history") {
    return (
      <Alert color="gray" title={t("historyTitle")}>
        {t("historyWhat")}
      </Alert>
    )
  }
  if (survey.published === null) {
    return (
      <Alert color="saffron" title={t("draftTitle")}>
        <p className={style.told}>{t("draftWhat")}</p>
        {edit}
      </Alert>
    )
  }
  return (
    <>
      {survey.state === "closed" && (
        <Alert color="gray" title={t("closedTitle")}>
          {t("closedWhat")}
        </Alert>
      )}
      {survey.changed && steward && (
        <Alert color="saffron" title={t("changedTitle")}>
          <p className={style.told}>{t("changedWhat", { version: survey.published.version })}</p>
          {edit}
        </Alert>
      )}
    </>
  )
}
