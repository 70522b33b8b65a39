import { measureWords } from "#contracts/measures.ts"
import type { Part } from "#contracts/newsletter.ts"
import { unusual } from "#contracts/stories.ts"
import { figureIn, type Measure, type Saying, sayIn, tongueOf } from "#measures"
import { newsletterWords } from "#pages/newsletter/words.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { translated } from "#platform/words/translated.ts"
import type { Sources } from "./sources.ts"

/** Something that is different now; `youSaid` where customers have read it in these words already. */
export type Changed = {
  about: { kind: "answer" | "fix"; id: string }
  title: string
  youSaid: string | null
  weDid: string
  verdict: "improved" | "worse" | "no-signal" | "higher" | "lower" | null
  /** Whether the chart has spoken in these days: then it is news also where the change itself has been told. */
  judged: boolean
}
export type Measured = {
  key: Measure["key"]
  format: Measure["format"]
  value: number
  low: number | null
  high: number | null
  n: number
  says: Saying
  /** Whether its chart carries a signal, for better or worse. */
  moved: boolean
}
export type Thanked = {
  id: string
  words: string
  people: { id: string; name: string }[]
  fromCustomer: boolean
  /** Everybody outside may read them, and does. */
  outside: boolean
}
export type Decided = {
  id: string
  title: string
  why: string
  standards: { name: string; effect: "serves" | "costs" }[]
}

/** A story that is on the board: its people have agreed to be named, or are not. */
export type Told = {
  id: string
  title: string
  needed: string
  done: string
  ended: string
  tip: string
  tags: string[]
}

const most = { stories: 2, tips: 3, figures: 4, thanks: 4, decisions: 2, awards: 2 }

/** What a draft says by itself, in the edition's language: what we lived first, whom we thank last. */
export function draftParts(sources: Sources, language: string): Part[] {
  const { stories, tips } = chooseStories(sources.stories)
  return [
    ...sources.awards.slice(0, most.awards).map((award) => awardPart(award, language)),
    ...stories.map(storyPart),
    ...tips.map(tipPart),
    ...sources.changes.map((change) => changePart(change, language)),
    ...chooseFigures(sources.figures).map((figure) => measurePart(figure, language)),
    ...sources.decisions.slice(0, most.decisions).map((decision) => decisionPart(decision, language)),
    ...chooseThanks(sources.thanks).map((thanks) => thanksPart(thanks, language)),
  ].map(withinBounds)
}

/** All that could be told of these sources but figures: each story and, apart, its tip. */
export function everyPart({ stories, changes, decisions, thanks }: Omit<Sources, "figures">, language: string): Part[] {
  return [
    ...stories.map(storyPart),
    ...stories.filter(({ tip }) => tip !== "").map(tipPart),
    ...changes.map((change) => changePart(change, language)),
    ...decisions.map((decision) => decisionPart(decision, language)),
    ...thanks.filter(({ people }) => people.length > 0).map((kudos) => thanksPart(kudos, language)),
  ].map(withinBounds)
}

/** The latest stories are told; of the others, and of what seldom happens, the tip is. */
export function chooseStories<S extends Pick<Told, "tip" | "tags">>(
  stories: readonly S[],
): { stories: S[]; tips: S[] } {
  const helpful = stories.filter(({ tip }) => tip !== "")
  const seldom = helpful.filter(({ tags }) => tags.includes(unusual))
  const told = stories.filter((story) => !seldom.includes(story)).slice(0, most.stories)
  return { stories: told, tips: seldom.slice(0, most.tips) }
}

/** Figures that moved come first, for worse as well as for better; then the others in the scoreboard's order. */
export function chooseFigures<F extends Pick<Measured, "moved">>(figures: readonly F[]): F[] {
  return [...figures.filter(({ moved }) => moved), ...figures.filter(({ moved }) => !moved)].slice(0, most.figures)
}

/** What all readers may read before what is for us alone, customers' words before colleagues', and nobody twice. */
export function chooseThanks<T extends Pick<Thanked, "people" | "fromCustomer" | "outside">>(
  thanks: readonly T[],
): T[] {
  const seen = new Set<string>()
  const chosen: T[] = []
  const rank = ({ outside, fromCustomer }: T) => (outside ? 0 : 2) + (fromCustomer ? 0 : 1)
  for (const one of thanks.toSorted((a, b) => rank(a) - rank(b))) {
    if (chosen.length === most.thanks) break
    if (one.people.length === 0 || one.people.some(({ id }) => seen.has(id))) continue
    for (const { id } of one.people) seen.add(id)
    chosen.push(one)
  }
  return chosen
}

/** An award by its name, who has won it, and what it is for. */
function awardPart({ id, name, purpose, winners }: Sources["awards"][number], language: string): Part {
  const names = new Intl.ListFormat(language).format(
    winners.flatMap(({ people, unit }) => (unit ? [unit.name] : people.map(({ name }) => name))),
  )
  return { kind: "award", title: name, body: [names, purpose].join("\n"), about: { kind: "award", id } }
}

function storyPart({ id, title, needed, done, ended, tip }: Told): Part {
  return {
    kind: "story",
    title,
    body: [needed, done, ended, tip].filter(Boolean).join("\n\n"),
    about: { kind: "story", id },
  }
}

function tipPart({ id, title, tip }: Told): Part {
  return { kind: "tip", title, body: tip, about: { kind: "story", id } }
}

function changePart({ about, title, youSaid, weDid, verdict }: Changed, language: string): Part {
  const { words } = newsletterWords(language)
  const judged =
    verdict === "improved" || verdict === "worse" || verdict === "no-signal" ? words[`verdict.${verdict}`] : null
  const body = youSaid
    ? [filled(words.youSaid, { words: youSaid }), filled(words.weDid, { words: weDid }), judged]
    : [weDid, judged]
  return { kind: "change", title: youSaid ? "" : title, body: body.filter(Boolean).join("\n"), about }
}

function measurePart({ key, format, value, low, high, n, says }: Measured, language: string): Part {
  const { words } = newsletterWords(language)
  const tongue = tongueOf(language)
  const written = (number: number) => figureIn(tongue.locale, number, format)
  const counted = new Intl.NumberFormat(tongue.locale).format(n)
  const figure =
    low === null || high === null
      ? filled(words.counted, { value: written(value), n: counted })
      : filled(words.between, { value: written(value), low: written(low), high: written(high), n: counted })
  const name = translated("measure-definitions", measureWords, language)[`${key}.name`] ?? key
  return { kind: "measure", title: name, body: `${figure} ${sayIn(tongue, says)}`, about: null }
}

function thanksPart({ id, words: said, people, fromCustomer }: Thanked, language: string): Part {
  const { words } = newsletterWords(language)
  const names = new Intl.ListFormat(language).format(people.map(({ name }) => name))
  const body = fromCustomer ? `${words.customerSaid}: “${said}”` : `“${said}”`
  return { kind: "thanks", title: names, body, about: { kind: "kudos", id } }
}

function decisionPart({ id, title, why, standards }: Decided, language: string): Part {
  const { words } = newsletterWords(language)
  const list = new Intl.ListFormat(language)
  const weighed = (["serves", "costs"] as const).flatMap((effect) => {
    const names = standards.filter((standard) => standard.effect === effect).map(({ name }) => name)
    return names.length > 0 ? [filled(words[effect], { standards: list.format(names) })] : []
  })
  return { kind: "decision", title, body: [why, ...weighed].join("\n"), about: { kind: "decision", id } }
}

const withinBounds = (part: Part): Part => ({
  ...part,
  title: shortened(part.title, 200),
  body: shortened(part.body, 4000),
})

const shortened = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`
