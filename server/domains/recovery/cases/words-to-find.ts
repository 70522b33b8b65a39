const most = 8

/** The number of a case, where that is all that was typed: "#42" or "42". Longer ones are references of the customer's. */
export function numberIn(q: string): number | undefined {
  const digits = /^#?(\d{1,9})$/.exec(q.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/**
 * What was typed as a text query of PostgreSQL: each word, or its beginning, must be there, in any order. Undefined where there is no word in it. Only
 * letters and digits reach the query, so that nothing typed can break it.
 */
export function wordsToFind(q: string): string | undefined {
  const words =
    q
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, most) ?? []
  return words.length === 0 ? undefined : words.map((word) => `'${word}':*`).join(" & ")
}
