import { type EmergingPhrase, emergingPhrases } from "./emerging-phrases.ts"
import { makeTheme } from "./make-theme.ts"
import type { Study } from "./study.ts"
import type { Mention, Theme } from "./theme.ts"

/** Two phrases are of one theme when this share of the rarer one's comments use the other too. */
const TOGETHER = 0.6
/** A phrase that more than this share of all comments use says what the pile is about, not what is said of it. */
const TOO_COMMON = 0.6

/** Themes that a pile of comments brings up by itself: phrases of its own, grouped by the company they keep. */
export function emergedThemes(studies: readonly (Study | undefined)[], least: number, most: number): Theme[] {
  const heard = studies.filter((study) => study !== undefined).length
  const phrases = emergingPhrases(studies, least)
    .filter(({ uses }) => uses.size <= TOO_COMMON * heard)
    .sort((a, b) => b.uses.size - a.uses.size || b.stems.length - a.stems.length || (a.phrase < b.phrase ? -1 : 1))
  const groups: EmergingPhrase[][] = []
  for (const phrase of phrases) {
    const home = groups.find(([head]) => head !== undefined && belong(head, phrase))
    if (home === undefined) groups.push([phrase])
    else home.push(phrase)
  }
  return groups
    .map((group) => makeTheme(`emerged:${group[0]?.phrase}`, "emerged", mentionsOf(group, studies), studies))
    .map((theme, at) => ({ ...theme, words: (groups[at] as EmergingPhrase[]).slice(0, 4).map(({ phrase }) => phrase) }))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))
    .slice(0, most)
}

function belong(head: EmergingPhrase, phrase: EmergingPhrase): boolean {
  const shared = [...phrase.uses.keys()].filter((comment) => head.uses.has(comment)).length
  const sameWord = phrase.stems.some((stem) => head.stems.includes(stem))
  return shared >= TOGETHER * Math.min(head.uses.size, phrase.uses.size) && (sameWord || shared >= 0.3 * head.uses.size)
}

function mentionsOf(group: readonly EmergingPhrase[], studies: readonly (Study | undefined)[]): Mention[] {
  const mentions = new Map<number, Mention>()
  for (const { phrase, uses } of group) {
    for (const [comment, at] of uses) {
      const mention = mentions.get(comment)
      if (mention === undefined) {
        mentions.set(comment, { comment, phrases: [phrase], warmth: studies[comment]?.feeling.around(at) ?? 0 })
      } else mention.phrases.push(phrase)
    }
  }
  return [...mentions.values()]
}
