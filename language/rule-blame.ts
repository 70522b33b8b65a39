import type { Hint } from "./hint.ts"
import { type Passage, sentenceWords, type Token } from "./passage.ts"
import { type Study, study } from "./study.ts"

/** A rule that a customer says stood in the way. */
export interface BlamedRule {
  /** The rule in the customer's words, as short as it names it: "the 30-day rule" gives "30-day rule". */
  rule: string
  /** The sentence that says so. */
  words: string
}

/** From this warmth on a sentence about a rule is no complaint about it. */
const WARM = 0.35
/** A sentence longer than this tells a story in which a rule is mentioned; it blames none. */
const LONGEST_SENTENCE = 60
const MODIFIERS = 4
const ABOUT_WORDS = 6

/** Does the customer say that a rule or policy stood in the way? The first one blamed, or undefined. */
export function blamesARule(words: string, hint: Hint = {}): BlamedRule | undefined {
  return ruleBlamedIn(study(words, hint))
}

/** The same, of a comment already taken apart. */
export function ruleBlamedIn({ passage, knowledge, feeling }: Study): BlamedRule | undefined {
  const { tokens } = passage
  const lengths = new Map<number, number>()
  for (const token of tokens) lengths.set(token.sentence, (lengths.get(token.sentence) ?? 0) + 1)
  const blamed = new Set(knowledge.blame.all(tokens).map(({ from }) => tokens[from]?.sentence))
  for (const { from, to, meaning } of knowledge.rules.longest(tokens)) {
    const { sentence } = tokens[from] as Token
    if ((lengths.get(sentence) ?? 0) > LONGEST_SENTENCE) continue
    if (meaning === "not-rule" || (feeling.sentences[sentence] ?? 0) >= WARM) continue
    if (meaning === "noun" && !blamed.has(sentence)) continue
    const span = meaning === "noun" ? nounSpan(passage, from, to, knowledge) : phraseSpan(passage, from, to)
    return { rule: textOf(passage, span.from, span.to), words: sentenceWords(passage, sentence) }
  }
  return undefined
}

type TokenSpan = { from: number; to: number }

/** "your 24-hour cancellation policy" without "your"; "the policy on returns" with what it is on. */
function nounSpan(passage: Passage, from: number, to: number, knowledge: Study["knowledge"]): TokenSpan {
  const { tokens } = passage
  const inClause = (at: number) => tokens[at]?.clause === tokens[from]?.clause
  const hyphened = (at: number) => passage.words[(tokens[at] as Token).end] === "-"
  const plain = (at: number) => inClause(at) && (hyphened(at) || !isJoining(tokens[at] as Token, knowledge))
  let first = from
  while (from - first < MODIFIERS && plain(first - 1)) first -= 1
  let last = to
  const next = tokens[to + 1]
  // In Arabic what a rule is about follows it with the article: سياسة الأمتعة, the policy on baggage.
  if (passage.language === "ar" && next?.text.startsWith("ال") && inClause(to + 1)) return { from: first, to: to + 1 }
  if (next !== undefined && inClause(to + 1) && knowledge.about.has(next.form)) {
    while (last - to < ABOUT_WORDS && inClause(last + 1) && !ENDS.has((tokens[last + 1] as Token).form)) last += 1
  }
  return { from: first, to: last }
}

/** Words that do not belong to the name of a rule: those of every kind of talk, and of blame. Numbers stay. */
function isJoining({ form }: Token, { common, blame, feelings, negatesAfter }: Study["knowledge"]): boolean {
  if (/\d/.test(form)) return false
  if (PERIODS.has(form)) return false
  return (
    common.has(form) ||
    blame.has(form) ||
    (!negatesAfter && feelings.has(form) && !/^(?:cancel|refund|late)/.test(form))
  )
}

/** Words at which the name of a rule has ended and a new thought begins. */
const ENDS = new Set(
  "and but so is was are were es est ist son on nous me je ils y e pero et mais und aber و لكن they i we".split(" "),
)
const PERIODS = new Set(
  "tage tagen stunden wochen monate dias horas jours heures semaines day days hour hours minute minutes month months year years week weeks".split(
    " ",
  ),
)

function phraseSpan({ tokens }: Passage, from: number, to: number): TokenSpan {
  let last = to
  while (last - to < ABOUT_WORDS && tokens[last + 1]?.clause === tokens[from]?.clause) last += 1
  return { from, to: last }
}

function textOf({ words, tokens }: Passage, from: number, to: number): string {
  return words.slice((tokens[from] as Token).start, (tokens[to] as Token).end).replace(/\s+/g, " ")
}
