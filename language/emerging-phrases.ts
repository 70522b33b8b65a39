import { generalNouns } from "./lexicon/general-nouns.ts"
import type { Passage, Token } from "./passage.ts"
import type { Study } from "./study.ts"
import { themeFinds } from "./themes-of.ts"

/** A phrase that a pile of comments uses by itself, and where. */
export interface EmergingPhrase {
  /** As customers most often write it, in lower case. */
  phrase: string
  /** Its stems, for comparing. */
  stems: string[]
  /** The comments that use it, with the place of its first use. */
  uses: Map<number, number>
}

/** The longest phrase looked for, in words (in signs, for scripts that do not part their words). */
const LONGEST = { words: 3, signs: 4 }
/** How much more often than by chance its words must stand together: normalised pointwise mutual information. */
const COHESION = 0.35
/** The share of its uses in which a single word must follow "the", "my" and the like, to be taken for a thing. */
const THINGNESS = 0.25

interface Count {
  stems: string[]
  uses: Map<number, number>
  spellings: Map<string, number>
  total: number
  asThing: number
  known: number
}

/**
 * Phrases of up to three words that at least `least` comments use and that name a thing which no built-in theme knows.
 * Words stand together by more than chance (G. Bouma, "Normalized (pointwise) mutual information in collocation
 * extraction", 2009); single words must behave like nouns. Comments that are copies of one another count once.
 */
export function emergingPhrases(studies: readonly (Study | undefined)[], least: number): EmergingPhrase[] {
  const counts = new Map<string, Count>()
  let places = 0
  const seen = new Set<string>()
  for (const [comment, study] of studies.entries()) {
    if (study === undefined || seen.has(study.passage.words)) continue
    seen.add(study.passage.words)
    places += countPhrases(study, comment, counts)
  }
  const single = (stem: string) => counts.get(stem)?.total ?? 1
  const frequent = [...counts.values()].filter(({ uses }) => uses.size >= least)
  const kept = frequent.filter((count) => count.known / count.total < 0.7 && isPhrase(count, places, single))
  return withoutParts(kept).map(({ stems, uses, spellings }) => ({ phrase: usual(spellings), stems, uses }))
}

function isPhrase({ stems, total, asThing }: Count, places: number, single: (stem: string) => number): boolean {
  if (stems.length === 1) return asThing / total >= THINGNESS && !GENERAL.has(stems[0] as string)
  if (stems.every((stem) => GENERAL.has(stem))) return false
  const together = total / places
  const byChance = stems.reduce((chance, stem) => chance * (single(stem) / places), 1)
  const cohesion = Math.log(together / byChance) / (-Math.log(together) * (stems.length - 1))
  return cohesion >= COHESION
}

function countPhrases(study: Study, comment: number, counts: Map<string, Count>): number {
  const { passage, knowledge, names } = study
  const { tokens, language } = passage
  const signs = language === "zh" || language === "ja"
  const known = new Set(themeFinds(passage, knowledge).flatMap(({ from, to }) => range(from, to)))
  const ofNames = new Set(names.flatMap(({ from, to }) => range(from, to)))
  const telling = tokens.map((token, at) => !ofNames.has(at) && isTelling(token, study))
  let places = 0
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from; to < from + (signs ? LONGEST.signs : LONGEST.words); to += 1) {
      if (telling[to] !== true || tokens[to]?.clause !== tokens[from]?.clause) break
      if (to === from) places += 1
      if (to === from && (signs || knowledge.feelings.has((tokens[from] as Token).form))) continue
      const inside = range(from, to)
      note(counts, passage, from, to, { comment, known: inside.some((at) => known.has(at)) })
    }
  }
  return places
}

function note(
  counts: Map<string, Count>,
  passage: Passage,
  from: number,
  to: number,
  use: { comment: number; known: boolean },
): void {
  const tokens = passage.tokens.slice(from, to + 1)
  const stems = tokens.map((token) => stemOf(token.form, passage.language))
  const key = stems.join(" ")
  const count = counts.get(key) ?? { stems, uses: new Map(), spellings: new Map(), total: 0, asThing: 0, known: 0 }
  counts.set(key, count)
  count.total += 1
  if (!count.uses.has(use.comment)) count.uses.set(use.comment, from)
  const spelling = passage.words
    .slice((tokens[0] as Token).start, (tokens.at(-1) as Token).end)
    .toLowerCase()
    .replace(/\s+/g, " ")
  count.spellings.set(spelling, (count.spellings.get(spelling) ?? 0) + 1)
  const before = passage.tokens[from - 1]
  if (before !== undefined && before.clause === tokens[0]?.clause && THING_MARKS.has(before.form)) count.asThing += 1
  else if (passage.language === "de" && /^\p{Lu}/u.test(tokens.at(-1)?.text ?? "")) count.asThing += 1
  if (use.known) count.known += 1
}

const GENERAL = new Set(generalNouns.trim().split(/\s+/))

/** "The", "my", "no" and the like, in the languages known: what stands after one is a thing. */
const THING_MARKS = new Set(
  "the a an my your our their his her this that these those no any some each every el la los las un una mi mis su sus esta este le les l une mon ma mes votre vos notre nos cette ce ces der die das den dem des ein eine einen einem einer mein meine ihr ihre kein keine".split(
    " ",
  ),
)

/** A word that can help to name something: no everyday word, no strong feeling, no number. */
function isTelling({ form }: Token, { knowledge }: Study): boolean {
  if (/\d|^x+$|^_/.test(form) || !/^\p{L}/u.test(form)) return false
  if (knowledge.common.has(form) || Math.abs(knowledge.feelings.meaningOf(form) ?? 0) > 1) return false
  return knowledge.language === "zh" || knowledge.language === "ja" || form.length >= 3
}

/** Plurals count with their singulars; nothing cleverer. */
function stemOf(form: string, language: string): string {
  if (!["en", "es", "fr", "und"].includes(language) || form.length < 5 || form.endsWith("ss")) return form
  return form.endsWith("ies") ? `${form.slice(0, -3)}y` : form.replace(/s$/, "")
}

/** A word that mostly comes as part of a longer phrase gives way to it. */
function withoutParts(counts: readonly Count[]): Count[] {
  const longer = (count: Count) =>
    counts.filter((other) => other.stems.length > count.stems.length && contains(other.stems, count.stems))
  return counts.filter((count) => {
    const covered = new Set(longer(count).flatMap((other) => [...other.uses.keys()]))
    return covered.size < 0.6 * count.uses.size
  })
}

function contains(stems: readonly string[], part: readonly string[]): boolean {
  return stems.some((_, at) => part.every((stem, i) => stems[at + i] === stem))
}

function usual(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ""
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
