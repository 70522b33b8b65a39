import { matchPeople, praises, readComment } from "#language"
import { unmasked } from "./unmask.ts"

type Employed = { id: string; name: string; unitId: string }

/** What a customer said of somebody who may be one of us. */
export type FoundPraise = {
  /** The sentences of praise; every name masked but theirs. */
  words: string
  /** Whom they may mean: one is a proposal, several are a question. */
  candidates: string[]
}

/** Those of whom a customer may speak. */
export type Hearers = { roster: readonly Employed[]; ofUnit: ReadonlySet<string>; servedBy: string | null }

/** With more namesakes than this nobody could choose. */
const mostCandidates = 12

/**
 * The praise for people of the roster in a customer's words, or undefined when nobody in particular is praised, or nobody of that name works here.
 * A name is looked for among those of the unit, then among all. Where it is known who served, and the name fits them, it is them.
 */
export function findPraise(
  comment: { words: string; language: string | null },
  here: Hearers,
): FoundPraise | undefined {
  const { hint, meant } = listeningFor(comment.language, here)
  const known = praiseIn(comment.words, hint)
    .map((praise) => ({ ...praise, names: praise.names.filter((name) => meant(name).length > 0) }))
    .filter(({ names }) => names.length > 0)
  const candidates = [...new Set(known.flatMap(({ names }) => names.flatMap(meant)))]
  if (candidates.length === 0 || candidates.length > mostCandidates) return undefined
  const words = [...new Set(known.map((praise) => praise.words))].join(" ")
  const names = known.flatMap((praise) => praise.names)
  return { words: unmasked(words, readComment(words, hint).masked, names), candidates }
}

/**
 * Whom a customer thanks on the thank-you page, where all of it is thanks: who bears the name that they give, else who is named in the words. Nobody where
 * none of ours is, or too many are. Every name in the words is masked but theirs.
 */
export function findThanked(
  thanks: { words: string; named: string | null; language: string | null },
  here: Hearers,
): FoundPraise {
  const { hint, meant } = listeningFor(thanks.language, here)
  const known = (names: readonly string[]) => names.filter((name) => meant(name).length > 0)
  const inWords = known(readComment(thanks.words, hint).names)
  const given = thanks.named === null ? [] : known([thanks.named, ...readComment(thanks.named, hint).names])
  const names = given.length > 0 ? given : inWords
  const candidates = [...new Set(names.flatMap(meant))]
  return {
    words: unmasked(thanks.words, readComment(thanks.words, hint).masked, [...given, ...inWords]),
    candidates: candidates.length > mostCandidates ? [] : candidates,
  }
}

/** Which names to expect of people here, and whom a name may mean: among those of the unit first, then among all. */
function listeningFor(language: string | null, here: Hearers) {
  const near = here.roster.filter(({ id }) => here.ofUnit.has(id))
  const hint: Hint = { names: near.map(({ name }) => name), ...(language && { language }) }
  const meant = (name: string): string[] => {
    const found = [near, here.roster].map((people) => matchPeople([name], people)[0]?.candidates ?? [])
    const candidates = found.find((ids) => ids.length > 0) ?? []
    return here.servedBy && candidates.includes(here.servedBy) ? [here.servedBy] : candidates
  }
  return { hint, meant }
}

type Hint = { names: string[]; language?: string }

/** The warm sentences about somebody, each with what is told of them next; in a comment that is glad throughout, all of it. */
function praiseIn(words: string, hint: Hint): { names: string[]; words: string }[] {
  const warm = praises(words, hint).filter(({ toward }) => toward === "person")
  if (warm.length > 0) return warm.map((praise) => ({ ...praise, words: withWhatFollows(praise.words, words, hint) }))
  const whole = readComment(words, hint)
  const glad = whole.mood === "happy" && sentencesOf(words).every((one) => readComment(one, hint).mood !== "unhappy")
  return glad && whole.names.length > 0 ? [{ names: whole.names, words }] : []
}

/** A sentence of praise, and those after it as long as they neither turn unhappy nor come to somebody else. */
function withWhatFollows(praise: string, words: string, hint: Hint): string {
  const from = words.indexOf(praise)
  if (from < 0) return praise
  let end = from + praise.length
  for (const next of sentencesOf(words.slice(end))) {
    const { mood, names } = readComment(next, hint)
    if (mood === "unhappy" || names.length > 0) break
    end = words.indexOf(next, end) + next.length
  }
  return words.slice(from, end)
}

const sentencesOf = (words: string): string[] =>
  words
    .split(/(?<=[.!?。！？؟])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
