import { distinctNames } from "./find-names.ts"
import type { Hint } from "./hint.ts"
import type { NameFind } from "./name-finds.ts"
import { sentenceWords } from "./passage.ts"
import { type Study, study } from "./study.ts"

/** Thanks for somebody in particular. */
export interface Praise {
  toward: "person" | "team"
  /** The persons praised, as written; empty for a team. */
  names: string[]
  /** The sentence, or two, that say it, as written: unmasked. */
  words: string
}

/** How good the words around a name must feel to be praise. */
const WARM = 0.3

/**
 * The praise in a comment: warm sentences about a person by name ("Maria was wonderful") or thanks toward a team. A name in
 * a cool sentence is praised when the next sentence goes on about "her" warmly. Praise for nobody in particular is not here.
 */
export function praises(words: string, hint: Hint = {}): Praise[] {
  return praisesIn(study(words, hint))
}

/** The same, of a comment already taken apart. */
export function praisesIn(comment: Study): Praise[] {
  const { passage, knowledge, feeling, names } = comment
  const found: Praise[] = []
  for (const [sentence, warmth] of feeling.sentences.entries()) {
    const named = namesIn(comment, sentence)
    const praised = distinctNames(named.filter((find) => isThanked(comment, find) || feeling.around(find.from) >= WARM))
    if (praised.length > 0) {
      found.push({ toward: "person", names: praised, words: sentenceWords(passage, sentence) })
    } else if (named.length === 0 && warmth >= WARM) {
      const tokens = passage.tokens.filter((token) => token.sentence === sentence)
      const before = distinctNames(namesIn(comment, sentence - 1))
      const opensWithPronoun = tokens.slice(0, 3).some((token) => knowledge.pronouns.has(token.form))
      if (before.length === 1 && opensWithPronoun && Math.abs(feeling.sentences[sentence - 1] ?? 0) < WARM) {
        const both = `${sentenceWords(passage, sentence - 1)} ${sentenceWords(passage, sentence)}`
        found.push({ toward: "person", names: before, words: both })
      } else if (
        names.length === 0 &&
        knowledge.teams.all(tokens).length > 0 &&
        knowledge.thanks.all(tokens).length > 0
      ) {
        found.push({ toward: "team", names: [], words: sentenceWords(passage, sentence) })
      }
    }
  }
  return found
}

/** "Thanks to Maria", whatever went wrong before. */
export function isThanked({ passage, knowledge }: Study, { from }: NameFind): boolean {
  return knowledge.thanks.all(passage.tokens).some(({ to }) => {
    return to === from - 1 || (to === from - 2 && TO.has(passage.tokens[from - 1]?.form ?? ""))
  })
}

const TO = new Set("to you go a para por al pour an fur von ل".split(" "))

function namesIn({ passage, names }: Study, sentence: number): NameFind[] {
  return names.filter((find) => find.sure && find.shown && passage.tokens[find.from]?.sentence === sentence)
}
