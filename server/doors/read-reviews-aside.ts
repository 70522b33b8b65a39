import { once } from "node:events"
import { Worker } from "node:worker_threads"
import type { ReviewsReading } from "#contracts/doors.ts"
import { readReviews } from "./read-reviews.ts"
import type { Review } from "./rows-of-text.ts"

/** As many characters are read within some hundredths of a second; beyond, others would wait. */
const readAtOnce = 20_000

/** What readReviews says; a large pile is read in a thread of its own, so that nobody else waits meanwhile. */
export async function readReviewsAside(reviews: readonly Review[]): Promise<ReviewsReading> {
  const length = reviews.reduce((sum, { words }) => sum + words.length, 0)
  if (length <= readAtOnce) return readReviews(reviews)
  const worker = new Worker(new URL("reviews-worker.ts", import.meta.url), { workerData: reviews })
  try {
    const [reading] = (await once(worker, "message")) as [ReviewsReading]
    return reading
  } finally {
    await worker.terminate()
  }
}
