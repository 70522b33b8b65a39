import { mostReviews } from "#contracts/doors.ts"
import type { PileRow } from "#language"
import { guessReviewRows, readPasted } from "#listening"

/** One review of a pile, the line on which it stands, and when it was written, in ISO form, where the pile says so. */
export type Review = PileRow & { line: number; at?: string }

/** A heading above a single column, as spreadsheets leave it. */
const heading = /^"?(?:comments?|reviews?|feedback|text|words|verbatims?|remarks?)"?$/i

/**
 * The reviews in what somebody dropped: a CSV with a column of words (and a score or a name, if it has them), else pasted text. Never refuses: what cannot be
 * understood as a table is read as text. At most 5,000 are read.
 * Times without an offset are those of `timeZone`.
 */
export async function rowsOfText(text: string, now: Date, timeZone = "UTC"): Promise<Review[]> {
  const table = await guessReviewRows(text, { now, timeZone, most: mostReviews })
  if (table) return table
  const pasted = readPasted(text)
  const reviews = pasted[0] && heading.test(pasted[0].comment.trim()) ? pasted.slice(1) : pasted
  return reviews.slice(0, mostReviews).map((review) => ({
    line: review.line,
    words: review.comment,
    ...(review.name !== undefined && { name: review.name }),
    ...(review.score !== undefined && { score: review.score }),
  }))
}
