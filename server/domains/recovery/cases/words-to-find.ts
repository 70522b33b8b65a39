const most = 8

/** The number of a case, where that is all that was typed: "#42" or "42". Longer ones are references of the customer's. */
export function numberIn(q: string): number | undefined {
  const digits = /^#?(\d{1,9})$/.exec(q.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The words of what was typed, in lower case. Only letters and digits are left, so that nothing typed can break a query. */
export const wordsToFind = (q: string): string[] =>
  q
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, most) ?? []

/** Words as a text query of PostgreSQL: each of them, or its beginning, must be there, in any order. */
export const textQuery = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(" & ")
