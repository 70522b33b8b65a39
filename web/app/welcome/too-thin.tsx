import { Text } from "@mantine/core"
import type { ReviewsReading } from "#contracts/doors.ts"
import { useWords } from "#web/words/use-words.ts"
import { reviewsWords } from "./reviews-words.ts"

type TooThinProps = { about: ReviewsReading["thin"][number]["about"]; found: ReviewsReading }

/** Says that there is too little to say, how little, and how much would do. */
export function TooThin({ about, found }: TooThinProps) {
  const t = useWords(reviewsWords)
  const thin = found.thin.find((one) => one.about === about)
  if (thin === undefined) return null
  return <Text c="dimmed">{t(`thin.${thin.why}`, { have: thin.have, need: thin.need })}</Text>
}
