import { stringify } from "csv-stringify/sync"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { importFeedback } from "#listening"
import { dayIn } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { type Review, rowsOfText } from "./rows-of-text.ts"

/**
 * Keeps dropped reviews as the organisation's first feedback: as history, so that nothing starts from them. The same reviews again change nothing.
 * Throws what rowsOfText throws.
 */
export async function keepReviews(
  ctx: Ctx,
  text: string,
): Promise<{ importId: string; kept: number; duplicates: number }> {
  const { timeZone } = await getOrganisation(ctx)
  const reviews = await rowsOfText(text, ctx.now(), timeZone)
  const map = mapOf(reviews, timeZone, ctx.now())
  const csv = stringify([
    ["Review", "Name", "Score", "When"],
    ...reviews.map(({ words, name, score, at }) => [words, name ?? "", score ?? "", at ?? ""]),
  ])
  const { importId, kept, duplicates } = await importFeedback(ctx, {
    fileName: "Reviews dropped in",
    map,
    bytes: oneChunk(csv),
  })
  return { importId, kept, duplicates }
}

/** Reviews that say when they were written are of that day, others of today. A pile scored up to 5 is kept as a rating of 1 to 5, one up to 10 as 0 to 10. */
function mapOf(reviews: readonly Review[], timeZone: string, now: Date): FeedbackMap {
  const highest = Math.max(...reviews.map(({ score }) => score ?? Number.NEGATIVE_INFINITY))
  const scale = highest > 5 ? { min: 0, max: 10 } : { min: 1, max: 5 }
  return feedbackMap.parse({
    version: 1,
    survey: { name: "Reviews" },
    timeZone,
    receivedOn: dayIn(timeZone, now),
    columns: [
      ...(reviews.some(({ at }) => at !== undefined)
        ? [{ column: "When", role: "received at", date: { form: "iso" } }]
        : []),
      { column: "Review", role: "comment" },
      { column: "Name", role: "customer name" },
      ...(Number.isFinite(highest)
        ? [
            {
              column: "Score",
              role: "score",
              question: { id: `rating-${scale.max}`, label: "Rating", kind: "rating", scale },
            },
          ]
        : []),
    ],
  })
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "utf8")
}
