/** How near two texts are, from 0 to 1: the share of their words that both have (Jaccard 1901). Words of less than three letters say nothing. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)]
  if (ours.size === 0 || theirs.size === 0) return 0
  let both = 0
  for (const word of ours) if (theirs.has(word)) both++
  return both / (ours.size + theirs.size - both)
}

/** From here on, and with so many words in common, two cases may be one matter. */
const near = 0.4
const fewestInCommon = 4

export function seemsTheSame(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)]
  const common = [...ours].filter((word) => theirs.has(word)).length
  return common >= fewestInCommon && likeness(one, other) >= near
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  )
