import type { MappedColumn } from "#contracts/feedback-map.ts"
import { type ColumnLook, shareOf } from "./column-look.ts"
import { readScore } from "./read-cell.ts"

type ScoreColumn = Extract<MappedColumn, { role: "score" }>

/** A column of scores, with the values that look like "no answer" and "does not apply" rather than like scores. */
export type GuessedScore = {
  kind: ScoreColumn["question"]["kind"]
  scale: { min: number; max: number }
  blanks: string[]
  notApplicable: string[]
}

const named = {
  nps: /\bnps\b|net.?pro|recommend|promoter|likel(y|ihood)/i,
  ces: /\bces\b|effort|\beas(y|e)\b/i,
  csat: /csat|satisf|overall|as a whole|_whole|q\d+all\b/i,
  rating: /rat(e|ing)|stars?\b|score|quality|clean|friendl|speed|helpful|staff|service|experience/i,
}
const aboutSomethingElse =
  /lang|sex|dest|segment|gender|\bage|age$|income|code|type|strata|peak|\bday|month|year|zip|post|home|gate|\bid|num|flight|weight|count|amount|price/i

/** Guesses whether a column holds scores, by its name and by the shape of its values; undefined where it does not. */
export function guessScore(look: ColumnLook): GuessedScore | undefined {
  if (look.filled === 0 || aboutSomethingElse.test(look.name)) return undefined
  const written = look.integers
    ? undefined
    : shareOf(look, (value) => readScore(value, ".") !== undefined && value.length <= 30)
  if (written !== undefined && written < 0.9) return undefined
  const counts = new Map<number, number>()
  for (const [value, times] of look.values) {
    const score = readScore(value, ".")
    if (score !== undefined) counts.set(score, (counts.get(score) ?? 0) + times)
  }
  if (named.nps.test(look.name)) return npsOf(counts)
  const kind = named.ces.test(look.name) ? "ces" : named.csat.test(look.name) ? "csat" : "rating"
  const certain = kind !== "rating" || named.rating.test(look.name)
  if (!certain && look.filled < look.rows * 0.3) return undefined
  return ratingOf(counts, kind, certain)
}

function npsOf(counts: ReadonlyMap<number, number>): GuessedScore | undefined {
  const { inside, outside } = split(counts, 0, 10)
  if (inside < 0.5) return undefined
  return { kind: "nps", scale: { min: 0, max: 10 }, blanks: outside, notApplicable: [] }
}

/**
 * Ratings run over a short scale, use most of it, and pile up at its upper half; codes (age group, purpose of travel) do not. A 6 beside a 0
 * on a scale to 5 is "not used" and "blank". Eleven points from 0 are what NPS is asked on.
 */
function ratingOf(
  counts: ReadonlyMap<number, number>,
  kind: "csat" | "ces" | "rating",
  certain: boolean,
): GuessedScore | undefined {
  const max = scaleEnd(counts, kind)
  if (max === undefined) return undefined
  const min = counts.has(0) && max === 10 ? 0 : 1
  const { inside, outside } = split(counts, min, max)
  const used = [...counts.keys()].filter((score) => score >= min && score <= max)
  const rowsWith = (some: number[]) => some.reduce((sum, score) => sum + (counts.get(score) ?? 0), 0)
  const upper = rowsWith(used.filter((score) => score >= (min + max) / 2))
  const scores = rowsWith(used)
  const shaped = used.length >= Math.min(4, max - min) && upper / scores >= 0.7 && outside.length <= 3
  if (inside < 0.2 || used.length < 2 || (!certain && !shaped)) return undefined
  const notApplicable = outside.filter((value): boolean => value === "6" && max === 5 && counts.has(0))
  return {
    kind: max === 10 && min === 0 ? "nps" : kind,
    scale: { min, max },
    blanks: outside.filter((value) => !notApplicable.includes(value)),
    notApplicable,
  }
}

function scaleEnd(counts: ReadonlyMap<number, number>, kind: string): number | undefined {
  const scores = [...counts.keys()].filter((score) => score >= 0 && score <= 10)
  const highest = Math.max(...scores)
  if (highest <= 5 || (highest === 6 && counts.has(0))) return kind === "ces" && highest > 5 ? 7 : 5
  if (highest <= 7) return 7
  return highest <= 10 && Number.isFinite(highest) ? 10 : undefined
}

/** The share of values on the scale, and those that are not on it. */
function split(counts: ReadonlyMap<number, number>, min: number, max: number): { inside: number; outside: string[] } {
  let all = 0
  let inside = 0
  const outside: string[] = []
  for (const [score, times] of counts) {
    all += times
    if (score >= min && score <= max) inside += times
    else outside.push(String(score))
  }
  return { inside: all === 0 ? 0 : inside / all, outside: outside.slice(0, 20) }
}
