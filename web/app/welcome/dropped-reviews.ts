import type { ReviewsReading } from "#contracts/doors.ts"

type Dropped = { text: string; reading: ReviewsReading }

let dropped: Dropped | null = null

/** Reviews that were read on the first visit, held in this tab while their owner looks at them and sets up the organisation. */
export function holdReviews(reviews: Dropped | null): void {
  dropped = reviews
}

export function heldReviews(): Dropped | null {
  return dropped
}
