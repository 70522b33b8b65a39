import { createHash } from "node:crypto"

const longestSlug = 60

/** The answer's place on the public page, from the title of its fix; the id keeps two of the same title apart. */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replaceAll(/^-+|-+$/g, "")
  const mark = createHash("sha256").update(id).digest("hex").slice(0, 6)
  return words ? `${words}-${mark}` : mark
}

/** A quotation with fewer words says nothing, one with more is not read. */
const quotable = { fewest: 4, most: 30 }

/**
 * What was said, to begin with: a customer's own sentence, masked already, the one nearest to a dozen words; where none can be quoted, the cause in
 * our words.
 */
export function firstYouSaid(cause: string, quotations: readonly string[]): string {
  const lengthOf = (words: string) => words.trim().split(/\s+/).length
  const [best] = quotations
    .filter((words) => lengthOf(words) >= quotable.fewest && lengthOf(words) <= quotable.most)
    .toSorted((a, b) => Math.abs(lengthOf(a) - 12) - Math.abs(lengthOf(b) - 12))
  return best ? `“${best.trim()}”` : cause
}
