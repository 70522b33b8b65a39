import { fold } from "./fold.ts"
import { moodOf } from "./mood.ts"
import type { Study } from "./study.ts"
import type { Mention, Theme } from "./theme.ts"

const WORDS_SHOWN = 4
const EXEMPLARS = 3
/** A comment of this many words shows a theme well: less says little, more says much else. */
const READABLE = { least: 5, most: 60 }

/** Puts a theme together from its mentions. */
export function makeTheme(
  key: string,
  origin: Theme["origin"],
  mentions: Mention[],
  studies: readonly (Study | undefined)[],
): Theme {
  const moods = mentions.map((mention) => moodOf(mention.warmth))
  return {
    key,
    origin,
    words: commonest(mentions.flatMap((mention) => [...new Set(mention.phrases)])).slice(0, WORDS_SHOWN),
    members: mentions.map((mention) => mention.comment).sort((a, b) => a - b),
    happy: moods.filter((mood) => mood === "happy").length,
    unhappy: moods.filter((mood) => mood === "unhappy").length,
    exemplars: exemplarsOf(mentions, studies),
  }
}

/** Items by how often they come, then by the alphabet, each once. */
export function commonest(items: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item)
}

function exemplarsOf(mentions: readonly Mention[], studies: readonly (Study | undefined)[]): number[] {
  const ranked = mentions
    .map((mention) => ({ comment: mention.comment, merit: meritOf(mention, studies[mention.comment]) }))
    .sort((a, b) => b.merit - a.merit || a.comment - b.comment)
  const seen = new Set<string>()
  const shown: number[] = []
  for (const { comment } of ranked) {
    const same = fold(studies[comment]?.passage.words ?? "")
    if (seen.has(same)) continue
    seen.add(same)
    shown.push(comment)
    if (shown.length === EXEMPLARS) break
  }
  return shown
}

function meritOf(mention: Mention, study: Study | undefined): number {
  const length = study?.passage.tokens.length ?? 0
  const readable = length >= READABLE.least && length <= READABLE.most ? 1 : 0
  return readable + Math.min(1, (4 * mention.phrases.length) / Math.max(length, 1)) + Math.abs(mention.warmth)
}
