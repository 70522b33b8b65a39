import { Button, SimpleGrid } from "@mantine/core"
import type { ReviewsReading } from "#contracts/doors.ts"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { FoundFigures } from "./found-figures.tsx"
import { FoundLineUp } from "./found-line-up.tsx"
import { FoundRescue, FoundRule, FoundThanks } from "./found-people.tsx"
import { FoundThemes } from "./found-themes.tsx"
import { KeepAsStart } from "./keep-as-start.tsx"
import { reviewsWords } from "./reviews-words.ts"
import { useKeepReviews } from "./use-keep-reviews.ts"

type ReviewsFoundProps = {
  text: string
  found: ReviewsReading
  trail: readonly { title: string; href: string }[]
  onAgain: () => void
}

/** What was found in the reviews: how customers feel, whom to thank and to call today, what they speak of, and the card for tomorrow morning. */
export function ReviewsFound({ text, found, trail, onAgain }: ReviewsFoundProps) {
  const t = useWords(reviewsWords)
  const keeping = useKeepReviews(text)
  const lead = [found.empty > 0 ? t("empty", { count: found.empty }) : "", t("honest")].join(" ")
  return (
    <Page
      title={t("found", { count: found.read })}
      lead={lead}
      trail={trail}
      width="wide"
      printable
      actions={
        <Button variant="default" onClick={onAgain}>
          {t("again")}
        </Button>
      }
    >
      <FoundFigures found={found} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <FoundThanks found={found} />
        <FoundRescue found={found} />
      </SimpleGrid>
      <FoundRule found={found} />
      <FoundThemes found={found} />
      <FoundLineUp lineUp={found.lineUp} />
      <KeepAsStart doing={keeping.doing} onKeep={keeping.keep} />
    </Page>
  )
}
