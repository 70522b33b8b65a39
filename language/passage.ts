import { arabicStem } from "./arabic-stem.ts"
import { fold } from "./fold.ts"

/** One word of a passage, or one emoji, or one sign of a script that does not part its words. */
export interface Token {
  /** As written, and where (UTF-16 offsets into the passage's words). */
  text: string
  start: number
  end: number
  /** Folded, as word lists hold it. */
  form: string
  /** Numbers of the sentence and of the clause (between commas) it stands in. */
  sentence: number
  clause: number
}

/** A stretch of the words, by UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** A comment cut into words, sentences and clauses: what every reader in this folder reads. */
export interface Passage {
  words: string
  language: string
  tokens: Token[]
  sentences: Span[]
}

const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic})*|[:;]-?[()DP](?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}_]+(?:['’`´ʼ][\p{L}\p{M}]+)*|[.!?…。！？؟\n]+|[,;:()（），、；：،؛"“”«»–—]+/gu
const SENTENCE_END = /^[.!?…。！？؟\n]+$/
const CLAUSE_END = /^[,;:()（），、；：،؛"“”«»–—]+$/
const FACE = /^[:;]-?[()DP]$/
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’`´ʼ]/i

/** Cuts words into a passage of the given language ("und" when unknown). */
export function passageOf(words: string, language: string): Passage {
  const tokens: Token[] = []
  const sentences: Span[] = []
  let clause = 0
  let opened = 0
  for (const match of words.matchAll(PIECE)) {
    const text = match[0]
    const start = match.index
    if (SENTENCE_END.test(text)) {
      if (text === "." && isInsideWord(words, start)) continue
      if (tokens.length > 0 && tokens.at(-1)?.sentence === sentences.length) {
        sentences.push({ start: opened, end: start + text.trimEnd().length })
      }
      opened = start + text.length
      clause += 1
    } else if (CLAUSE_END.test(text) && !FACE.test(text)) clause += 1
    else addWord(tokens, { text, start, sentence: sentences.length, clause }, language)
  }
  if (tokens.at(-1)?.sentence === sentences.length) sentences.push({ start: opened, end: words.length })
  return { words, language, tokens, sentences }
}

/** A full stop within a number, an address or after an initial ends no sentence: 3.5, wellserved.org, Tom B. said. */
function isInsideWord(words: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(words[at + 1] ?? "")) return true
  return (
    /(?:^|[^\p{L}])(?:\p{Lu}|[Dd]r|[Mm]rs?|[Mm]s|[Mm]me|[Ss]ra?|[Hh]r|[Ff]r|[Nn]o|[Nn]r)$/u.test(
      words.slice(Math.max(0, at - 5), at),
    ) && /^ \p{L}/u.test(words.slice(at + 1, at + 3))
  )
}

type Place = Omit<Token, "form" | "end">

function addWord(tokens: Token[], place: Place, language: string): void {
  let { start } = place
  for (const text of language === "fr" || language === "it" ? splitElision(place.text) : [place.text]) {
    tokens.push(tokenOf({ ...place, text, start }, language))
    start += text.length
  }
}

/** "l'hôtesse" is two words, "aujourd'hui" one. */
export function splitElision(word: string): string[] {
  const elided = ELISION.exec(word)?.[0]
  return elided === undefined || elided === word ? [word] : [elided, word.slice(elided.length)]
}

function tokenOf(place: Place, language: string): Token {
  return { ...place, end: place.start + place.text.length, form: formOf(place.text, language) }
}

const POSSESSIVE = /['’`´ʼ]s$/i

/** The form under which a word of a language is compared and listed. */
export function formOf(word: string, language: string): string {
  if (language === "ar") return arabicStem(fold(word))
  return fold(language === "en" ? word.replace(POSSESSIVE, POSSESSIVE_KEPT.test(word) ? "s" : "") : word)
}

/** "it's" and "that's" are not owners; "Maria's" is. */
const POSSESSIVE_KEPT = /^(?:it|that|what|there|here|he|she|who|how|let)['’`´ʼ]s$/i

/** The words of a sentence, trimmed. */
export function sentenceWords(passage: Passage, sentence: number): string {
  const span = passage.sentences[sentence]
  return span === undefined ? "" : passage.words.slice(span.start, span.end).trim()
}
