import { Button } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { closeSurvey, getSurvey, listSurveys, publishSurvey, reopenSurvey } from "#contracts/survey.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { PublishButton } from "./publish-button.tsx"
import type { Survey } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"

/** What a steward may do with a survey, as it stands. */
export function SurveyDeeds({ of: survey }: { of: Survey }) {
  const t = useWords(surveyWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const { id, name, published } = survey
  const sent = { params: { id } }
  const invalidates = [getSurvey, listSurveys]
  const reopen = useDeed(reopenSurvey, { invalidates, done: () => toasts.done(t("reopened", { name })) })
  const close = useDeed(closeSurvey, {
    invalidates,
    done: () => toasts.undoable(t("closed", { name }), () => void reopen.run(sent)),
  })
  const publishing = useDeed(publishSurvey, { invalidates, done: () => toasts.done(t("published")) })
  const publish = async () => {
    const version = await publishing.run(sent)
    // What is missing is told where it can be written.
    if (version === undefined) await navigate({ href: `/surveys/${id}/edit` })
  }
  if (survey.origin === "history") return null
  return (
    <>
      {(published === null || survey.changed) && <PublishButton version={survey.version} onPublish={publish} />}
      <Button variant="default" component={Link} href={`/surveys/${id}/edit`}>
        {t("edit")}
      </Button>
      {survey.state === "open" && (
        <Button variant="default" loading={close.doing} onClick={() => void close.run(sent)}>
          {t("close")}
        </Button>
      )}
      {survey.state === "closed" && (
        <Button loading={reopen.doing} onClick={() => void reopen.run(sent)}>
          {t("reopen")}
        </Button>
      )}
    </>
  )
}
