/**
 * A folded Arabic word without what is written on to it: "and", "the", "for", and the endings of number and owner.
 * Light stemming, not root finding: enough that a word list need not hold every form.
 * Source: L. S. Larkey, L. Ballesteros & M. E. Connell, "Light stemming for Arabic information retrieval" (2007), Light10.
 */
export function arabicStem(word: string): string {
  let stem = word
  if (stem.length > 2 && stem.startsWith("و")) stem = stem.slice(1)
  const front = FRONTS.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 2)
  if (front !== undefined) stem = stem.slice(front.length)
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length)
  }
  return stem
}

const FRONTS = ["وال", "بال", "كال", "فال", "لل", "ال"]
const ENDINGS = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"]
