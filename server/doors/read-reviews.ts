import type { Quote, ReviewsReading } from "#contracts/doors.ts"
import { type PileReading, readComment, readPile, type Theme } from "#language"
import { meanInterval, wilsonInterval } from "#stats"
import { firstStandard } from "./first-standards.ts"
import type { Review } from "./rows-of-text.ts"

const most = { themes: 8, quotes: 3, thank: 3, rescue: 2 }
const longestQuote = 400

/**
 * What a pile of reviews says, with honest numbers: themes with their intervals, up to three people to thank, two customers to rescue, one rule to blame,
 * and tomorrow's line-up. What is too thin is left out and said to be. Keeps nothing.
 */
export function readReviews(reviews: readonly Review[]): ReviewsReading {
  const pile = readPile(reviews)
  const quote = quoting(reviews)
  const themes = [...pile.themes].sort(byWeight).slice(0, most.themes)
  return {
    read: pile.spoken,
    empty: pile.rows - pile.spoken,
    score: scoreOf(reviews, pile),
    happy: shareOf(pile.happy, pile.rows),
    unhappy: shareOf(pile.unhappy, pile.rows),
    themes: themes.map((theme) => ({
      key: theme.key,
      words: theme.words,
      share: shareOf(theme.members.length, pile.spoken),
      unhappy: shareOf(theme.unhappy, theme.members.length),
      quotes: theme.exemplars.slice(0, most.quotes).map(quote),
    })),
    uncoded: shareOf(pile.uncoded.length, pile.spoken),
    // The praised are named, as they are about to be thanked; nobody else is.
    thank: pile.thank.slice(0, most.thank).map(({ name, rows, words }) => ({
      name,
      n: rows.length,
      quotes: rows
        .slice(0, most.quotes)
        .map((row, at) => ({ line: reviews[row]?.line ?? 0, words: shortened(words[at] ?? "") })),
    })),
    rescue: pile.rescue.slice(0, most.rescue).map(({ row, why, name, words }) => ({
      line: reviews[row]?.line ?? 0,
      words: shortened(words),
      why,
      name: name ?? null,
    })),
    rule: pile.rule ? { rule: pile.rule.rule, n: pile.rule.rows.length, quotes: pile.rule.quotes } : null,
    lineUp: lineUpOf(pile, quote),
    thin: pile.tooThin.map(({ what, why, have, need }) => ({ about: what, why, have, need })),
  }
}

/** What is spoken of most comes first; a theme that we can name before a phrase that emerged. */
function byWeight(a: Theme, b: Theme): number {
  return b.members.length - a.members.length || Number(a.origin === "emerged") - Number(b.origin === "emerged")
}

function lineUpOf(pile: PileReading, quote: (row: number) => Quote): ReviewsReading["lineUp"] {
  const sorest = [...pile.themes].sort((a, b) => b.unhappy - a.unhappy).filter((theme) => theme.unhappy > 0)
  const praise = pile.thank.flatMap(({ rows, words }) => rows.map((row, at) => ({ row, words: words[at] ?? "" })))
  const story = praise.sort((a, b) => b.words.length - a.words.length)[0]
  const miss = sorest[0]?.exemplars[0]
  return {
    standard: firstStandard(sorest.map((theme) => theme.key)),
    story: story === undefined ? null : { ...quote(story.row), words: shortened(story.words) },
    miss: miss === undefined ? null : quote(miss),
  }
}

function scoreOf(reviews: readonly Review[], { scale }: PileReading): ReviewsReading["score"] {
  const scores = reviews.flatMap(({ score }) => (score === undefined ? [] : [score]))
  const mean = meanInterval(scores)
  if (!mean || !scale) return null
  return { n: scores.length, scale, mean: mean.value, low: finite(mean.low), high: finite(mean.high) }
}

const finite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null)

function shareOf(n: number, of: number) {
  return of === 0 ? { n, of, value: 0, low: 0, high: 1 } : { n, of, value: n / of, ...wilsonInterval(n, of) }
}

/** Words as they may be shown openly: names and numbers masked. */
function quoting(reviews: readonly Review[]): (row: number) => Quote {
  return (row) => ({ line: reviews[row]?.line ?? 0, words: shortened(readComment(reviews[row]?.words ?? "").masked) })
}

const shortened = (words: string) =>
  words.length <= longestQuote ? words : `${words.slice(0, words.lastIndexOf(" ", longestQuote))}…`
