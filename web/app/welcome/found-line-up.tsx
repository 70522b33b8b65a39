import { Button } from "@mantine/core"
import { IconPrinter } from "@tabler/icons-react"
import type { ReviewsReading } from "#contracts/doors.ts"
import { Quote } from "#web/ui/quote.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./found.module.css"
import { reviewsWords } from "./reviews-words.ts"

/** The card for tomorrow morning, on a page of its own when printed. */
export function FoundLineUp({ lineUp }: { lineUp: ReviewsReading["lineUp"] }) {
  const t = useWords(reviewsWords)
  const { standard, story, miss, question } = lineUp
  return (
    <div className={style.lineUp}>
      <Sheet
        title={t("lineUp")}
        tone="accent"
        actions={
          <Button variant="default" leftSection={<IconPrinter size="1rem" />} onClick={() => window.print()}>
            {t("printLineUp")}
          </Button>
        }
      >
        <dl className={style.card}>
          <dt>{t("standard")}</dt>
          <dd>
            <strong>{standard.title}</strong>
            <br />
            {standard.behaviour}
          </dd>
          {story !== null && (
            <>
              <dt>{t("story")}</dt>
              <dd>
                <Quote tone="thanks">{story.words}</Quote>
              </dd>
            </>
          )}
          {miss !== null && (
            <>
              <dt>{t("miss")}</dt>
              <dd>
                <Quote>{miss.words}</Quote>
              </dd>
            </>
          )}
          <dt>{t("question")}</dt>
          <dd>{question}</dd>
        </dl>
      </Sheet>
    </div>
  )
}
