import type { Degree, Knowledge } from "./knowledge.ts"
import type { Passage, Token } from "./passage.ts"

/** How a passage feels; each number -1..1, 0 when nothing is felt. */
export interface Feeling {
  whole: number
  sentences: number[]
  /** By word: the feeling of the clause around it, cut at "but" too; where that is silent, of its sentence. */
  around: (at: number) => number
}

/** How far back in its clause a "not" or a wish reaches, in words. */
const REACH = 3
/** "Not good" is nearly as bad as "bad"; "not bad" is only a little good. */
const NOT_GOOD = -0.8
const NOT_BAD = -0.35
const WISHED_FOR = -0.6
const STRONGER = 1.35
const WEAKER = 0.65
/** What follows "but" is what the customer means. */
const AFTER_BUT = 1.4
const BEFORE_BUT = 0.6
/** The sum of feelings at which half of the scale is reached, for a single one. */
const HALF_WAY = 1.6

/** Scores the feeling of a passage from the words of its language: valence, negation, degree, wishes and "but". */
export function feelingOf(passage: Passage, knowledge: Knowledge): Feeling {
  const { tokens } = passage
  const degrees = degreesOf(tokens, knowledge)
  const buts = new Map<number, number>()
  for (const [at, token] of tokens.entries()) if (degrees[at] === "but") buts.set(token.sentence, at)
  const parts = partsOf(tokens, degrees)
  const whole = new Tally()
  const bySentence = passage.sentences.map(() => new Tally())
  const byPart = new Map<number, Tally>()
  for (const { from, to, meaning, gapped } of knowledge.feelings.longest(tokens)) {
    const { sentence } = tokens[from] as Token
    const turn = buts.get(sentence)
    const weight = turn === undefined ? 1 : from > turn ? AFTER_BUT : BEFORE_BUT
    const turned = gapped && meaning > 0 && degrees.slice(from + 1, to).includes("not")
    const factor = factorAt({ tokens, degrees, from, to, after: knowledge.negatesAfter }, meaning > 0)
    const felt = meaning * factor * (turned ? NOT_GOOD : 1)
    whole.add(felt * weight)
    bySentence[sentence]?.add(felt * weight)
    const part = parts[from] as number
    const tally = byPart.get(part) ?? new Tally()
    tally.add(felt)
    byPart.set(part, tally)
  }
  const sentences = bySentence.map((tally) => tally.scaled())
  const around = (at: number) => byPart.get(parts[at] ?? -1)?.scaled() || (sentences[tokens[at]?.sentence ?? -1] ?? 0)
  return { whole: whole.scaled(), sentences, around }
}

/** The number of the part each word stands in: a clause, or what stands before or after a "but". */
function partsOf(tokens: readonly Token[], degrees: readonly (Degree | undefined)[]): number[] {
  let part = 0
  return tokens.map((token, at) => {
    if (at > 0 && (token.clause !== tokens[at - 1]?.clause || degrees[at] === "but")) part += 1
    return part
  })
}

/** A long story gathers feelings by its length alone, so what it takes to tip the scale grows with the root of their number. */
class Tally {
  #sum = 0
  #count = 0

  add(felt: number): void {
    this.#sum += felt
    if (felt !== 0) this.#count += 1
  }

  scaled(): number {
    const half = HALF_WAY * Math.sqrt(Math.max(1, this.#count))
    return Math.round((1000 * this.#sum) / (Math.abs(this.#sum) + half)) / 1000
  }
}

/** What each word does to the feelings around it; a phrase ("far from") counts at its last word. */
function degreesOf(tokens: readonly Token[], knowledge: Knowledge): (Degree | undefined)[] {
  const degrees = new Array<Degree | undefined>(tokens.length).fill(undefined)
  for (const { to, meaning } of knowledge.degrees.longest(tokens)) degrees[to] = meaning
  return degrees
}

interface Place {
  tokens: readonly Token[]
  degrees: readonly (Degree | undefined)[]
  from: number
  to: number
  after: boolean
}

function factorAt(place: Place, positive: boolean): number {
  const { tokens, degrees, from } = place
  const { clause } = tokens[from] as Token
  let factor = 1
  let negated = false
  let wished = false
  // "Ninguna queja" says its own no; another one before it strengthens and does not turn it.
  const saysNo = degrees[from] === "not"
  for (let back = 1; back <= REACH; back += 1) {
    if (tokens[from - back]?.clause !== clause) break
    const degree = degrees[from - back]
    if (degree === "not") negated = !saysNo
    else if (degree === "wish") wished = true
    else if (back === 1 && degree === "stronger") factor = STRONGER
    else if (back === 1 && degree === "weaker") factor = WEAKER
  }
  if (negated || (place.after && negatedAtEnd(place, clause))) return positive ? NOT_GOOD * factor : NOT_BAD
  return wished && positive && place.from === place.to ? WISHED_FOR : factor
}

/** "Das gefällt mir nicht": a "not" that closes the clause. */
function negatedAtEnd({ tokens, degrees, to }: Place, clause: number): boolean {
  for (let ahead = 1; ahead <= REACH; ahead += 1) {
    if (tokens[to + ahead]?.clause !== clause) return false
    if (degrees[to + ahead] === "not") return tokens[to + ahead + 1]?.clause !== clause
  }
  return false
}
