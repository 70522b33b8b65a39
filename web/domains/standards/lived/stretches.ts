/** A strip of months as it is drawn: one with something in it, a run of months without, or a run before the standard was written. */
export type Stretch = { kind: "count" | "silent" | "before"; from: string; to: string; length: number; count: number }

/** Neighbouring months with nothing are one empty place, wide enough for a word; a month that counts something stands alone. */
export function stretchesOf(months: readonly string[], counts: readonly number[], since: string): Stretch[] {
  const stretches: Stretch[] = []
  months.forEach((month, at) => {
    const count = counts[at] ?? 0
    const kind = count > 0 ? "count" : month < since ? "before" : "silent"
    const last = stretches.at(-1)
    if (last && kind !== "count" && last.kind === kind) {
      last.to = month
      last.length += 1
    } else stretches.push({ kind, from: month, to: month, length: 1, count })
  })
  return stretches
}

/**
 * What is to be said of a sign: that there has never been any, since which month it has been silent (the month that is not over and the one
 * before it hold nothing), or how many there were.
 */
export function sayingOf(
  counts: readonly number[],
  last: string | null,
): { key: "never" } | { key: "silent"; month: string } | { key: "total"; count: number } {
  if (last === null) return { key: "never" }
  if (counts.slice(-2).every((count) => count === 0)) return { key: "silent", month: last.slice(0, 7) }
  return { key: "total", count: counts.reduce((sum, count) => sum + count, 0) }
}
