import { formOf, splitElision, type Token } from "./passage.ts"

/** A phrase found: tokens from..to (inclusive), and what the book says of it. */
export interface Found<Meaning> {
  from: number
  to: number
  meaning: Meaning
  /** Whether a gap of the phrase was filled with words of any kind. */
  gapped: boolean
}

type Piece = { any: Set<string>; starts: string[]; ends: string[] } | "gap"
interface Phrase<Meaning> {
  rest: Piece[]
  /** How many words it names; of two equally long finds the more exact counts. */
  exactness: number
  meaning: Meaning
}
type Heads<Meaning> = Map<string, Phrase<Meaning>[]>

const LONGEST_GAP = 3
/** Words remembered; most languages do with fewer. */
const MOST_MET = 4_000

/**
 * A list of phrases with a meaning each, found quickly in a passage.
 *
 * Phrases are parted by commas and written in a small notation: `rude` one word; `no one` words in a row; `delay*` a
 * beginning; `*personal` an ending; `call|ring` either; `..` up to three words of any kind. Accents and case do not matter.
 */
export class PhraseBook<Meaning> {
  readonly #exact: Heads<Meaning> = new Map()
  readonly #starts: Heads<Meaning> = new Map()
  readonly #ends: Heads<Meaning> = new Map()
  #startLengths: number[] = []
  #endLengths: number[] = []
  /** Comments are written with the same words again and again: what was found for a word is kept for the next time. */
  readonly #met = new Map<string, readonly Phrase<Meaning>[]>()

  constructor(entries: Iterable<readonly [meaning: Meaning, phrases: string]>, language: string) {
    for (const [meaning, phrases] of entries) {
      for (const phrase of phrases.split(",")) if (phrase.trim() !== "") this.#add(phrase.trim(), meaning, language)
    }
    this.#startLengths = lengthsOf(this.#starts)
    this.#endLengths = lengthsOf(this.#ends)
  }

  #add(phrase: string, meaning: Meaning, language: string): void {
    const signs = phrase.split(/\s+/).flatMap((word) => signsOf(word, language))
    const [head, ...rest] = signs.map((word) => pieceOf(word, language))
    if (head === undefined || head === "gap") throw new Error(`a phrase cannot begin with a gap: ${phrase}`)
    const entry = { rest, meaning, exactness: rest.filter((piece) => piece !== "gap").length }
    for (const word of head.any) put(this.#exact, word, entry)
    for (const start of head.starts) put(this.#starts, start, entry)
    for (const end of head.ends) put(this.#ends, end, entry)
  }

  /** Every phrase found, at each place the longest, overlaps included. */
  all(tokens: readonly Token[]): Found<Meaning>[] {
    const found: Found<Meaning>[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      for (const phrase of this.#headsAt((tokens[at] as Token).form)) {
        const to = endOf(tokens, at, phrase.rest)
        if (to !== undefined) found.push(foundAs(phrase, at, to))
      }
    }
    return found
  }

  /** Phrases found from left to right, the longest first, none overlapping: for meanings that exclude each other. */
  longest(tokens: readonly Token[]): Found<Meaning>[] {
    const found: Found<Meaning>[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      let best: { phrase: Phrase<Meaning>; to: number } | undefined
      for (const phrase of this.#headsAt((tokens[at] as Token).form)) {
        const to = endOf(tokens, at, phrase.rest)
        if (to === undefined || (best !== undefined && to < best.to)) continue
        if (best === undefined || to > best.to || phrase.exactness > best.phrase.exactness) best = { phrase, to }
      }
      if (best === undefined) continue
      found.push(foundAs(best.phrase, at, best.to))
      at = best.to
    }
    return found
  }

  /** Whether a single folded word stands in the book. */
  has(form: string): boolean {
    return this.#headsAt(form).some((phrase) => phrase.rest.length === 0)
  }

  /** What the book says of a single folded word, if anything. */
  meaningOf(form: string): Meaning | undefined {
    return this.#headsAt(form).find((phrase) => phrase.rest.length === 0)?.meaning
  }

  #headsAt(form: string): readonly Phrase<Meaning>[] {
    let heads = this.#met.get(form)
    if (heads !== undefined) return heads
    heads = this.#lookUp(form)
    if (this.#met.size >= MOST_MET) this.#met.clear()
    this.#met.set(form, heads)
    return heads
  }

  #lookUp(form: string): readonly Phrase<Meaning>[] {
    let heads: readonly Phrase<Meaning>[] = this.#exact.get(form) ?? NONE
    for (const length of this.#startLengths) {
      if (length > form.length) break
      const more = this.#starts.get(form.slice(0, length))
      if (more !== undefined) heads = heads.length === 0 ? more : [...heads, ...more]
    }
    for (const length of this.#endLengths) {
      if (length > form.length) break
      const more = this.#ends.get(form.slice(-length))
      if (more !== undefined) heads = heads.length === 0 ? more : [...heads, ...more]
    }
    return heads
  }
}

function foundAs<Meaning>(phrase: Phrase<Meaning>, from: number, to: number): Found<Meaning> {
  return { from, to, meaning: phrase.meaning, gapped: to - from > phrase.exactness }
}

const NONE: readonly never[] = []

function put<Meaning>(heads: Heads<Meaning>, key: string, phrase: Phrase<Meaning>): void {
  const list = heads.get(key)
  if (list === undefined) heads.set(key, [phrase])
  else list.push(phrase)
}

function lengthsOf(heads: Map<string, unknown>): number[] {
  return [...new Set([...heads.keys()].map((key) => key.length))].sort((a, b) => a - b)
}

/** A word as the passage cuts it: sign by sign where words are not parted, "d'attente" in two. */
function signsOf(word: string, language: string): string[] {
  if (word === "..") return [word]
  if (language === "zh" || language === "ja") return word.match(/[a-z0-9]+|./gu) ?? []
  return language === "fr" ? splitElision(word) : [word]
}

function pieceOf(word: string, language: string): Piece {
  if (word === "..") return "gap"
  const piece = { any: new Set<string>(), starts: [] as string[], ends: [] as string[] }
  for (const choice of word.split("|")) {
    if (choice.endsWith("*")) piece.starts.push(formOf(choice.slice(0, -1), language))
    else if (choice.startsWith("*")) piece.ends.push(formOf(choice.slice(1), language))
    else piece.any.add(formOf(choice, language))
  }
  return piece
}

function endOf(tokens: readonly Token[], at: number, rest: readonly Piece[]): number | undefined {
  const sentence = (tokens[at] as Token).sentence
  let end = at
  for (let i = 0; i < rest.length; i += 1) {
    const piece = rest[i] as Piece
    if (piece === "gap") {
      const after = rest.slice(i + 1)
      for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
        const next = tokens[end + 1 + skipped]
        if (next === undefined || next.sentence !== sentence) return undefined
        const [first, ...others] = after
        if (first === undefined || first === "gap") return end + skipped
        if (fits(first, next.form)) {
          const to = endOf(tokens, end + 1 + skipped, others)
          if (to !== undefined) return to
        }
      }
      return undefined
    }
    const next = tokens[end + 1]
    if (next === undefined || next.sentence !== sentence || !fits(piece, next.form)) return undefined
    end += 1
  }
  return end
}

function fits(piece: Exclude<Piece, "gap">, form: string): boolean {
  return (
    piece.any.has(form) ||
    piece.starts.some((start) => form.startsWith(start)) ||
    piece.ends.some((end) => form.endsWith(end))
  )
}
