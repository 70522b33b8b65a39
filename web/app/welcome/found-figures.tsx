import { SimpleGrid } from "@mantine/core"
import type { ReviewsReading } from "#contracts/doors.ts"
import { Figure } from "#web/ui/figure.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { reviewsWords } from "./reviews-words.ts"

/** The mood of all comments, and the score where one came with them. */
export function FoundFigures({ found }: { found: ReviewsReading }) {
  const t = useWords(reviewsWords)
  const formats = useFormats()
  const share = (value: number) => formats.share(value)
  const { score } = found
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
      {score !== null && (
        <Sheet>
          <Figure
            label={t("score", score.scale)}
            value={score.mean}
            low={score.low}
            high={score.high}
            n={score.n}
            word={t("firstLook")}
            definition={t("define.score")}
            scale={[score.scale.low, score.scale.high]}
          />
        </Sheet>
      )}
      {(["happy", "unhappy"] as const).map((mood) => (
        <Sheet key={mood}>
          <Figure
            {...found[mood]}
            n={found[mood].of}
            label={t(mood)}
            word={t("firstLook")}
            definition={t(`define.${mood}`)}
            scale={[0, 1]}
            written={share}
          />
        </Sheet>
      ))}
    </SimpleGrid>
  )
}
