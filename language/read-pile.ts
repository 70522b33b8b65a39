import { customersToRescue } from "./customers-to-rescue.ts"
import { studyPile, themesAmong } from "./find-themes.ts"
import type { Hint } from "./hint.ts"
import { moodOf } from "./mood.ts"
import { peopleToThank } from "./people-to-thank.ts"
import type { PileReading, PileRow, RuleToBlame, ScoreScale, TooThin } from "./pile.ts"
import type { Mood } from "./reading.ts"
import { rulesBlamed } from "./rule-to-blame.ts"
import { guessScale, scoreMood } from "./score-scale.ts"
import type { Study } from "./study.ts"

export interface ReadPileOptions {
  hint?: Hint
  /** The scale of the scores, when it is known. */
  scale?: ScoreScale
}

/** Comments below which a pile shows no themes, however they agree. */
const ENOUGH_FOR_THEMES = 10
/** How many must blame a rule before it is blamed: two, and one in two hundred of a large pile, where two may be chance. */
function enoughForRule(spoken: number): number {
  return Math.max(2, Math.ceil(spoken / 200))
}

/**
 * Reads a pile of reviews as its owner would wish somebody had: what customers say, whom to thank, whom to call today, which
 * rule to look at, and what is too thin to say. Deterministic; counts only, so that the caller adds intervals.
 */
export function readPile(rows: readonly PileRow[], { hint, scale }: ReadPileOptions = {}): PileReading {
  const studies = studyPile(
    rows.map((row) => row.words),
    hint,
  )
  const spoken = studies.filter((study) => study !== undefined).length
  const scored = rows.flatMap(({ score }) => (score === undefined || !Number.isFinite(score) ? [] : [score]))
  const used = scale ?? guessScale(scored)
  const { themes, uncoded, silent } = themesAmong(studies, {})
  const shown = spoken >= ENOUGH_FOR_THEMES ? themes : []
  const thank = peopleToThank(studies, rows)
  const rescue = customersToRescue(studies, rows, used)
  const blamed = rulesBlamed(studies)
  const needed = enoughForRule(spoken)
  const rule = blamed.find(({ rows: blamers }) => blamers.length >= needed)
  return {
    rows: rows.length,
    spoken,
    ...moodsOf(rows, studies, used),
    languages: languagesOf(studies),
    ...(used === undefined ? {} : { scale: used }),
    themes: shown,
    uncoded: shown === themes ? uncoded : [...studies.keys()].filter((at) => studies[at] !== undefined),
    silent,
    thank,
    rescue,
    ...(rule === undefined ? {} : { rule }),
    tooThin: [
      ...thinThemes(spoken, shown.length),
      ...(thank.length === 0 ? [{ what: "thank", why: "nobody-named", have: 0, need: 1 } as const] : []),
      ...(rescue.length === 0 ? [{ what: "rescue", why: "nobody-in-need", have: 0, need: 1 } as const] : []),
      ...(rule === undefined ? thinRule(blamed, needed) : []),
    ],
  }
}

function thinThemes(spoken: number, themes: number): TooThin[] {
  if (spoken < ENOUGH_FOR_THEMES)
    return [{ what: "themes", why: "few-comments", have: spoken, need: ENOUGH_FOR_THEMES }]
  return themes === 0 ? [{ what: "themes", why: "nothing-shared", have: spoken, need: ENOUGH_FOR_THEMES }] : []
}

function thinRule(blamed: readonly RuleToBlame[], need: number): TooThin[] {
  const have = blamed[0]?.rows.length ?? 0
  return [{ what: "rule", why: have === 0 ? "no-rule-blamed" : "blamed-too-seldom", have, need }]
}

/** The mood of each row: of its words; where they are silent or neutral, of its score. */
function moodsOf(
  rows: readonly PileRow[],
  studies: readonly (Study | undefined)[],
  scale: ScoreScale | undefined,
): Record<Mood, number> {
  const counts: Record<Mood, number> = { happy: 0, neutral: 0, unhappy: 0 }
  for (const [at, study] of studies.entries()) {
    const score = rows[at]?.score
    const byWords = moodOf(study?.feeling.whole ?? 0)
    const byScore =
      score === undefined || !Number.isFinite(score) || scale === undefined ? "neutral" : scoreMood(score, scale)
    counts[byWords === "neutral" ? byScore : byWords] += 1
  }
  return counts
}

function languagesOf(studies: readonly (Study | undefined)[]): { language: string; rows: number }[] {
  const counts = new Map<string, number>()
  for (const study of studies) {
    if (study !== undefined) counts.set(study.passage.language, (counts.get(study.passage.language) ?? 0) + 1)
  }
  return [...counts]
    .map(([language, rows]) => ({ language, rows }))
    .sort((a, b) => b.rows - a.rows || (a.language < b.language ? -1 : 1))
}
