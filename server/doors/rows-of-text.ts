import { mostReviews } from "#contracts/doors.ts"
import type { PileRow } from "#language"
import { guessReviewRows, readPasted } from "#listening"
import { Refusal } from "#platform/errors/refusal.ts"

/** One review of a pile, the line on which it stands, and when it was written, in ISO form, where the pile says so. */
export type Review = PileRow & { line: number; at?: string }

/** A heading above a single column, as spreadsheets leave it. */
const heading = /^"?(?:comments?|reviews?|feedback|text|words|verbatims?|remarks?)"?$/i

/**
 * The reviews in what somebody dropped: a CSV with a column of words (and a score or a name, if it has them), else pasted text. What cannot be
 * understood as a table is read as text. Times without an offset are those of `timeZone`. More than can be read at once are refused, and none is left
 * out in silence. Throws `too-many-reviews` and `no-reviews`.
 */
export async function rowsOfText(text: string, now: Date, timeZone = "UTC"): Promise<Review[]> {
  const table = await guessReviewRows(text, { now, timeZone, most: mostReviews + 1 })
  if (table) return readable(table)
  const pasted = readPasted(text)
  const reviews = pasted[0] && heading.test(pasted[0].comment.trim()) ? pasted.slice(1) : pasted
  return readable(reviews).map((review) => ({
    line: review.line,
    words: review.comment,
    ...(review.name !== undefined && { name: review.name }),
    ...(review.score !== undefined && { score: review.score }),
  }))
}

function readable<T>(reviews: T[]): T[] {
  if (reviews.length === 0)
    throw new Refusal("no-reviews", "No reviews were found in this. Paste one a line.", { status: 400 })
  if (reviews.length > mostReviews)
    throw new Refusal(
      "too-many-reviews",
      `More comments stand in this than the ${mostReviews} that are read at once. Take the newest ${mostReviews}; once your organisation is set up, Import takes the whole file.`,
      { status: 422, told: { most: mostReviews } },
    )
  return reviews
}
