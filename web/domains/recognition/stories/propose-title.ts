const longest = 70
const shortest = 12

/**
 * A title out of what has been written so far: the first sentence of what was done, else of what was needed, cut at a word. Empty while there is not enough to
 * go by.
 */
export function proposeTitle({ needed, done }: { needed: string; done: string }): string {
  for (const words of [done, needed]) {
    const title = shortened(firstSentence(words))
    if (title.length >= shortest) return title
  }
  return ""
}

const firstSentence = (words: string): string =>
  (words.trim().split(/(?<=[.!?。！？؟])(?:\s|$)|\n/)[0] ?? "").trim().replace(/[.。]$/, "")

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence
  const cut = sentence.slice(0, longest - 1).toWellFormed()
  const end = cut.lastIndexOf(" ")
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[,;:–-]+$/, "")}…`
}
