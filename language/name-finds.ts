import { eastAsianNames } from "./east-asian-names.ts"
import type { Knowledge } from "./knowledge.ts"
import { knowledgeOf } from "./knowledge.ts"
import { ambiguousNames, arabicNames, givenNames } from "./lexicon/given-names.ts"
import { formOf, type Passage, type Token } from "./passage.ts"

/** A person named in a passage: tokens from..to, as written, and whether it is sure enough to act on. */
export interface NameFind {
  from: number
  to: number
  name: string
  /** False when only likely: it is then masked, but nobody is proposed for thanks. */
  sure: boolean
  /** Whether the words around show a person: a title, a job, an introduction, or something done. */
  shown: boolean
}

const setOf = (names: string) => new Set(names.trim().split(/\s+/))
const AMBIGUOUS = setOf(ambiguousNames)
const GIVEN = setOf(givenNames)
const ARABIC = new Set([...setOf(arabicNames)].map((name) => formOf(name, "ar")))

/** Evidence from which a name is likely, and from which it is sure. */
const LIKELY = 2
const SURE = 3

const SMALL_WORDS = new Set(
  "de del della di da dos das do la le van von der den bin ibn al el abu ben ter mac st".split(" "),
)
const AND = new Set(["and", "y", "e", "et", "und", "و", "&"])
/** "The Chase branch", "our Maytag": what has an article is a thing; but German and Spanish put one before names too. */
const ARTICLES = new Set("the a an this my your our their his her".split(" "))
/** "The folks at Otto": a house may bear a person's name. */
const AT = new Set("at in near inside en chez bei im".split(" "))
const PLACE_BEFORE = new Set(
  "in at to via near through toward towards around inside outside into en a de desde hasta hacia à au aux vers chez depuis dans nach bei zu zum zur aus von im am".split(
    " ",
  ),
)

/**
 * Persons named in a passage. There is no complete list of names, so each capitalised word is weighed: is it a usual given
 * name, does a title or a job stand before it, is it introduced ("thanks to", "named"), does it do something a person does?
 * `known` are names to expect, such as those of the staff.
 */
export function nameFinds(passage: Passage, knowledge: Knowledge, known: ReadonlySet<string> = NOBODY): NameFind[] {
  if (passage.language === "zh" || passage.language === "ja") return eastAsianNames(passage)
  const place = placeOf(passage, knowledge, known)
  const finds: NameFind[] = []
  for (let at = 0; at < passage.tokens.length; at += 1) {
    const evidence = evidenceAt(place, at, finds.at(-1))
    if (evidence < LIKELY) continue
    const to = nameEnd(place, at)
    const first = passage.tokens[at] as Token
    const last = passage.tokens[to] as Token
    const name = passage.words.slice(first.start, last.end).replace(/['’]s$/i, "")
    finds.push({
      from: at,
      to,
      name,
      sure: evidence >= SURE,
      shown: isShown(place, at) || joins(passage, at, finds.at(-1)),
    })
    at = to
  }
  return finds
}

const NOBODY: ReadonlySet<string> = new Set()

interface Place {
  passage: Passage
  knowledge: Knowledge
  known: ReadonlySet<string>
  /** Whether capitals tell anything: not where all is shouted. */
  shouted: boolean
  introduced: ReadonlySet<number>
  titled: ReadonlySet<number>
  ofJob: ReadonlySet<number>
  doing: ReadonlySet<number>
  deed: ReadonlySet<number>
}

function placeOf(passage: Passage, knowledge: Knowledge, known: ReadonlySet<string>): Place {
  const { tokens, words } = passage
  const after = (finds: { to: number }[]) => new Set(finds.map(({ to }) => to + 1))
  return {
    passage,
    knowledge,
    known,
    shouted: (words.match(/\p{Lu}/gu)?.length ?? 0) > (words.match(/\p{Ll}/gu)?.length ?? 0),
    introduced: after(knowledge.introductions.all(tokens)),
    titled: after(knowledge.titles.all(tokens)),
    ofJob: after(knowledge.jobs.all(tokens)),
    doing: new Set(knowledge.doings.all(tokens).map(({ from }) => from)),
    deed: new Set(knowledge.deeds.all(tokens).map(({ from }) => from)),
  }
}

function isShown(place: Place, at: number): boolean {
  const next = nameEnd(place, at) + 1
  const before = place.titled.has(at) || place.ofJob.has(at) || place.introduced.has(at)
  return before || place.doing.has(next) || place.deed.has(next)
}

/** The second of "James and Priya". */
function joins({ tokens }: Passage, at: number, previous: NameFind | undefined): boolean {
  return previous !== undefined && previous.to === at - 2 && AND.has(tokens[at - 1]?.form ?? "")
}

function evidenceAt(place: Place, at: number, previous: NameFind | undefined): number {
  const { passage, knowledge } = place
  const token = passage.tokens[at] as Token
  const capital = /^\p{Lu}/u.test(token.text)
  const standing = standingOf(token, place)
  if (standing === "no-name" || (!capital && standing === "unlisted")) return 0
  let evidence = standing === "known" ? 2.5 : standing === "given" ? 2 : standing === "ambiguous" ? 1 : 0
  const listed = evidence >= 2
  if (listed && capital && !place.shouted) evidence += 1
  if (/['’]s$/i.test(token.text) && PLACE_BEFORE.has(passage.tokens[at - 1]?.form ?? "")) evidence -= 3
  if (place.titled.has(at)) evidence += 3
  if (place.ofJob.has(at)) evidence += listed ? 2 : 1
  if (place.introduced.has(at)) evidence += listed ? 2 : 1
  const next = nameEnd(place, at) + 1
  if (place.deed.has(next) || (evidence >= 1 && place.doing.has(next))) evidence += 1
  if (!listed && capital && !place.shouted && passage.language !== "de" && !opensSentence(passage, at)) evidence += 1
  if (followsProperNoun(place, at)) evidence -= 2
  if (/^\d/.test(passage.tokens[at - 1]?.form ?? "") || /^\d/.test(passage.tokens[at + 1]?.form ?? "")) evidence -= 2
  if (!capital && !listed) evidence -= 1
  if (!place.ofJob.has(at) && ARTICLES.has(passage.tokens[at - 1]?.form ?? "")) evidence -= 2
  if (joins(passage, at, previous)) evidence += 2
  if (listed && AT.has(passage.tokens[at - 1]?.form ?? "")) evidence -= 2
  if (evidence < 3 && !listed && PLACE_BEFORE.has(passage.tokens[at - 1]?.form ?? "")) evidence -= 2
  if (!listed && knowledge.jobs.has(passage.tokens[nameEnd(place, at) + 1]?.form ?? "")) evidence -= 1
  return evidence
}

type Standing = "known" | "given" | "ambiguous" | "unlisted" | "no-name"

/** What lists say of a word: a name we expect, a usual one, one that is also a word, a stranger, or no name. */
function standingOf({ form, text }: Token, { knowledge, known, shouted }: Place): Standing {
  // A name we expect may be a word as well (Joy, Will): then its capital must show it.
  if (known.has(form) && (/^\p{Lu}/u.test(text) || !isWord(form, knowledge))) return "known"
  const given = GIVEN.has(form)
  const ambiguous = AMBIGUOUS.has(form) || (given && isWord(form, knowledge))
  if (ambiguous && knowledge.notNames.has(form)) return "no-name"
  if (ambiguous) return isWord(form, knowledge) ? "unlisted" : "ambiguous"
  if (given) return "given"
  if (knowledge.language === "ar") return isArabicName(form, text) ? "given" : "no-name"
  if (isAcronym(text) && !shouted) return "no-name"
  if (text.length < 2 || /\d|_|^xx/i.test(text) || !/^\p{L}/u.test(text)) return "no-name"
  if (isWord(form, knowledge) || isWord(form, knowledgeOf("en")) || knowledge.notNames.has(form)) return "no-name"
  const tells = [knowledge.jobs, knowledge.titles, knowledge.thanks, knowledge.teams, knowledge.asking]
  return tells.some((book) => book.has(form)) || knowledgeOf("en").notNames.has(form) ? "no-name" : "unlisted"
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text)
}

function isWord(form: string, { common, feelings, themes }: Knowledge): boolean {
  return common.has(form) || feelings.has(form) || themes.has(form)
}

/** The name "Ali" and the word "on" differ in their last letter alone, which folding makes one. */
function isArabicName(form: string, text: string): boolean {
  return !text.endsWith("ى") && (ARABIC.has(form) || ARABIC.has(form.replace(/^[لب]/, "")))
}

/** A name goes on over capitalised words, initials and small words between them: "Fatima O'Neill", "Tom B", "Ana de Souza". */
function nameEnd(
  { passage, knowledge, shouted }: Pick<Place, "passage" | "knowledge" | "shouted">,
  from: number,
): number {
  const { tokens } = passage
  let to = from
  while (to - from < 3) {
    const next = tokens[to + 1]
    const { sentence, clause } = tokens[from] as Token
    if (next === undefined || next.sentence !== sentence || next.clause !== clause) break
    const beyond = tokens[to + 2]
    if (isSurname(next, knowledge) && !shouted) to += 1
    else if (SMALL_WORDS.has(next.form) && beyond !== undefined && isSurname(beyond, knowledge) && !shouted) to += 2
    else break
  }
  return to
}

function isSurname({ text, form }: Token, knowledge: Knowledge): boolean {
  if (!/^\p{Lu}/u.test(text) || /\d/.test(text)) return false
  if (text.length === 1) return form !== "i" && form !== "a"
  return ![knowledge, knowledgeOf("en")].some((of) => of.notNames.has(form) || isWord(form, of))
}

/** The "Carolina" of "North Carolina" and the "Morgan" of "JP Morgan" are nobody. */
function followsProperNoun({ passage, knowledge, titled, shouted }: Place, at: number): boolean {
  const before = passage.tokens[at - 1]
  const token = passage.tokens[at] as Token
  if (before === undefined || shouted || titled.has(at) || before.clause !== token.clause) return false
  return (
    /^\p{Lu}/u.test(before.text) &&
    (knowledge.notNames.has(before.form) || isAcronym(before.text)) &&
    !knowledge.introductions.has(before.form)
  )
}

function opensSentence({ tokens }: Passage, at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence
}
