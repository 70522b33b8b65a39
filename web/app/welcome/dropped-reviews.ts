import type { ReviewsReading } from "#contracts/doors.ts"

type Dropped = { text: string; reading: ReviewsReading }

const kept = "wellserved.dropped-reviews"
/** What a tab's storage takes without complaint; a longer pile is held in memory only, and lost on reload. */
const mostKept = 1_500_000

let dropped: Dropped | null = null

/** Reviews that were read on the first visit, held in this tab while their owner looks at them and sets up the organisation. */
export function holdReviews(reviews: Dropped | null): void {
  dropped = reviews
  try {
    if (reviews === null || reviews.text.length > mostKept) sessionStorage.removeItem(kept)
    else sessionStorage.setItem(kept, JSON.stringify(reviews))
  } catch {
    // A full or forbidden storage costs the reload, not the reading.
  }
}

export function heldReviews(): Dropped | null {
  dropped ??= keptReviews()
  return dropped
}

function keptReviews(): Dropped | null {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? "null")
  } catch {
    return null
  }
}
