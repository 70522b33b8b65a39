/** A stretch of words that stayed, was taken out, or was added. */
export type Stretch = { words: string; kind: "same" | "out" | "in" }

/**
 * What changed between two texts, word by word: the longest common run of words stays (dynamic programming over words, so meant for texts of some
 * hundred words). Spaces and line breaks belong to the word before them.
 */
export function wordDiff(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, now)
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && alike(old[i], now[j])) {
      push(stretches, "same", now[j])
      i++
      j++
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1)))
      push(stretches, "out", old[i++])
    else push(stretches, "in", now[j++])
  }
  return stretches
}

const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? []
const alike = (one = "", other = "") => one.trimEnd() === other.trimEnd()
const at = (table: readonly Uint16Array[], i: number, j: number) => table[i]?.[j] ?? 0

/** common[i][j]: how many words the rests from i and j have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = common[i] as Uint16Array
      row[j] = alike(old[i], now[j])
        ? at(common, i + 1, j + 1) + 1
        : Math.max(at(common, i + 1, j), at(common, i, j + 1))
    }
  return common
}

function push(stretches: Stretch[], kind: Stretch["kind"], words = ""): void {
  const last = stretches.at(-1)
  if (last?.kind === kind) last.words += words
  else stretches.push({ kind, words })
}
