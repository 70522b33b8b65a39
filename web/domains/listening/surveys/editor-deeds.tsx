import { Button, Group } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { PublishButton } from "./publish-button.tsx"
import type { Survey } from "./survey-of.ts"
import { surveyWords } from "./survey-words.ts"
import type { DraftInHand } from "./use-survey-draft.ts"

/** What one may do with the draft; the same above and below it. */
export function EditorDeeds({ inHand, survey }: { inHand: DraftInHand; survey: Survey }) {
  const t = useWords(surveyWords)
  const toasts = useToasts()
  const navigate = useNavigate()
  const publish = async () => {
    if (!(await inHand.publish())) return
    toasts.done(t("published"))
    await navigate({ href: `/surveys/${survey.id}` })
  }
  return (
    <Group gap="sm">
      <Button
        variant="default"
        loading={inHand.keeping}
        disabled={!inHand.unkept || inHand.nameless}
        onClick={() => void inHand.keep()}
      >
        {t("keepDraft")}
      </Button>
      <PublishButton version={survey.version} onPublish={publish} disabled={inHand.nameless} />
      <Button variant="subtle" component={Link} href={`/surveys/${survey.id}`}>
        {t("leaveEditing")}
      </Button>
      {inHand.unkept && <StateWord tone="warm">{t("unkept")}</StateWord>}
    </Group>
  )
}
