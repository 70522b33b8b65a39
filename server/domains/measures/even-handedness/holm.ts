/**
 * Holm's correction for many comparisons: what each chance counts as, once all are looked at together, and at which confidence its interval has to be
 * drawn so that all that leave 0 out do so by mistake in no more than 5 of 100 cases.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65-70. In the order of the
 * arguments. A chance after one that fails fails as well, and its interval is drawn at that one's confidence.
 */
export function holm(chances: readonly number[], mistakes = 0.05): { chance: number; confidence: number }[] {
  const order = chances.map((chance, at) => ({ chance, at })).sort((a, b) => a.chance - b.chance)
  const corrected: { chance: number; confidence: number }[] = new Array(chances.length)
  let [sofar, failedAt] = [0, null as number | null]
  for (const [rank, { chance, at }] of order.entries()) {
    const left = chances.length - rank
    sofar = Math.max(sofar, Math.min(1, chance * left))
    if (failedAt === null && sofar > mistakes) failedAt = left
    corrected[at] = { chance: sofar, confidence: 1 - mistakes / (failedAt ?? left) }
  }
  return corrected
}
