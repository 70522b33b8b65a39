import { Button } from "@mantine/core"
import { listFeedback } from "#contracts/feedback.ts"
import { useFilters } from "#web/app/address.ts"
import { usePages } from "#web/app/use-pages.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Quote } from "#web/ui/quote.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { feedbackScreenFilters } from "../routes.ts"
import { useSteward } from "../use-steward.ts"
import { FeedbackFilters } from "./feedback-filters.tsx"
import { FeedbackList } from "./feedback-list.tsx"
import style from "./feedback-screen.module.css"
import { feedbackWords } from "./feedback-words.ts"
import { ThemeCounts } from "./theme-counts.tsx"

/** What customers said, newest first; beside it what they speak of. */
export function FeedbackScreen() {
  const t = useWords(feedbackWords)
  const [filters] = useFilters(feedbackScreenFilters)
  const pages = usePages(listFeedback, filters)
  const filtered = Object.entries(filters).some(([name, value]) => name !== "words" && value !== undefined)
  return (
    <Page title={t("feedback")} lead={t("feedbackLead")} actions={<WaysOn />} width="wide">
      <FeedbackFilters />
      <div className={style.columns} data-waiting={pages.isPlaceholderData}>
        <ThemeCounts />
        <Waiting on={pages} lines={8}>
          {(items) =>
            items.length > 0 ? (
              <FeedbackList
                items={items}
                more={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
                fetching={pages.isFetchingNextPage}
              />
            ) : filtered ? (
              <EmptyState title={t("noneFit")}>{t("noneFitWhy")}</EmptyState>
            ) : (
              <NothingYet />
            )
          }
        </Waiting>
      </div>
    </Page>
  )
}

function WaysOn() {
  const t = useWords(feedbackWords)
  const steward = useSteward()
  return (
    <>
      <Button component={Link} href="/surveys" variant="default">
        {t("surveys")}
      </Button>
      {steward && (
        <Button component={Link} href="/import" variant="default">
          {t("importFile")}
        </Button>
      )}
    </>
  )
}

function NothingYet() {
  const t = useWords(feedbackWords)
  return (
    <EmptyState
      title={t("nothing")}
      firstStep={<WaysOn />}
      example={<Quote source={t("exampleSource")}>{t("exampleWords")}</Quote>}
    >
      {t("nothingWhy")}
    </EmptyState>
  )
}
