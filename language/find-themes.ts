import { builtInThemes } from "./built-in-themes.ts"
import { emergedThemes } from "./emerged-themes.ts"
import { expectedNames, type Hint } from "./hint.ts"
import { nameFinds } from "./name-finds.ts"
import { isSilent } from "./silence.ts"
import { type Study, study } from "./study.ts"
import type { Theme } from "./theme.ts"

/** What a pile of comments talks about. */
export interface ThemeFindings {
  /** The largest first; built-in and emerged together. */
  themes: Theme[]
  /** Comments with words, of which no theme speaks. */
  uncoded: number[]
  /** Comments that say nothing: empty, codes, "n/a". */
  silent: number[]
}

export interface FindThemesOptions {
  /** How many comments make a theme; by default three, or one in a hundred of a larger pile. */
  least?: number
  /** How many emerged themes to keep at most; by default twelve. */
  most?: number
  /** What is known beforehand of all the comments. */
  hint?: Hint
}

/**
 * The themes of an arbitrary pile of comments: the built-in ones, and those that emerge from this pile. Deterministic, and it
 * refuses to pretend: what too few say is no theme, and what no theme covers is listed as uncoded.
 */
export function findThemes(comments: readonly string[], options: FindThemesOptions = {}): ThemeFindings {
  return themesAmong(studyPile(comments, options.hint), options)
}

/**
 * Takes a pile of comments apart; what says nothing is left undefined in its place. A name that one comment shows surely is
 * then expected in all: "rosa is a star" is about the Rosa whom others thank.
 */
export function studyPile(comments: readonly string[], { language, names = [] }: Hint = {}): (Study | undefined)[] {
  const ofLanguage = language === undefined ? {} : { language }
  const studies = comments.map((words) => (isSilent(words) ? undefined : study(words, { ...ofLanguage, names })))
  const sure = studies.flatMap((comment) => comment?.names.filter((find) => find.sure && find.shown) ?? [])
  const expected = expectedNames({ names: [...names, ...sure.map((find) => find.name)] })
  return studies.map(
    (comment) => comment && { ...comment, names: nameFinds(comment.passage, comment.knowledge, expected) },
  )
}

/** The same as `findThemes`, of comments already taken apart. */
export function themesAmong(
  studies: readonly (Study | undefined)[],
  { least, most = 12 }: FindThemesOptions,
): ThemeFindings {
  const heard = studies.filter((comment) => comment !== undefined).length
  const enough = least ?? Math.max(3, Math.ceil(heard / 100))
  const builtIn = builtInThemes(studies, enough)
  // A phrase of its own needs to be heard once more than a word that we know to be a theme.
  const emerged = emergedThemes(studies, enough + 1, most)
  const themes = [...builtIn, ...emerged].sort(
    (a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1),
  )
  const coded = new Set(themes.flatMap((theme) => theme.members))
  const indices = [...studies.keys()]
  return {
    themes,
    uncoded: indices.filter((at) => studies[at] !== undefined && !coded.has(at)),
    silent: indices.filter((at) => studies[at] === undefined),
  }
}
