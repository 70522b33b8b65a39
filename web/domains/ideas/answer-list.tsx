import { Anchor, Button } from "@mantine/core"
import { IconExternalLink } from "@tabler/icons-react"
import { listAnswers } from "#contracts/ideas.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { type Answer, AnswerCard, SaidAndDid } from "./answer-card.tsx"
import { AnswerForm } from "./answer-form.tsx"
import { ideasFilters } from "./routes.ts"
import { ideasWords } from "./words.ts"

/** "You said, we did": the drafts that wait for me, then everything that is public. */
export function AnswerList() {
  const t = useWords(ideasWords)
  const [filters] = useFilters(ideasFilters)
  const answers = useReading(listAnswers, {})
  const publicPage = (
    <Button
      component="a"
      href="/you-said-we-did"
      target="_blank"
      variant="default"
      rightSection={<IconExternalLink size="1rem" />}
    >
      {t("publicPage")}
    </Button>
  )
  return (
    <Page title={t("title")} lead={t("lead")} actions={publicPage}>
      <Waiting on={answers}>
        {({ answers }) => (
          <>
            <Drafts drafts={answers.filter(({ state }) => state === "draft")} />
            {first(
              answers.filter(({ state }) => state === "published"),
              filters.answer,
            ).map((answer) => (
              <AnswerCard key={answer.id} answer={answer} here={answer.id === filters.answer} />
            ))}
            {answers.length === 0 && <Nothing />}
          </>
        )}
      </Waiting>
    </Page>
  )
}

/** The one that a link leads to comes first. */
function first(answers: Answer[], id: string | undefined): Answer[] {
  return answers.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
}

function Drafts({ drafts }: { drafts: Answer[] }) {
  const t = useWords(ideasWords)
  if (drafts.length === 0) return null
  return (
    <Sheet title={t("drafts")} tone="accent">
      {drafts.map((draft) => (
        <section key={draft.id}>
          <p>
            {draft.fix && (
              <>
                <Anchor component={Link} href={`/fixes/${draft.fix.id}`}>
                  {t("fromFix", { title: draft.fix.name })}
                </Anchor>
                {" · "}
              </>
            )}
            {t("raisedBy", { count: draft.raisedBy })}
          </p>
          <p>{t("draftWhy")}</p>
          <AnswerForm answer={draft} deed={draft.raisedBy > draft.told ? t("publish") : t("publishNobody")} />
        </section>
      ))}
    </Sheet>
  )
}

function Nothing() {
  const t = useWords(ideasWords)
  return (
    <EmptyState
      title={t("empty")}
      firstStep={
        <Button component={Link} href="/fixes" variant="default">
          {t("emptyStep")}
        </Button>
      }
      example={<SaidAndDid youSaid={t("exampleSaid")} weDid={t("exampleDid")} />}
    >
      {t("emptyWhy")}
    </EmptyState>
  )
}
