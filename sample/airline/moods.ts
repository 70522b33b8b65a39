import type { Story } from "../comments/write-comment.ts"
import type { Random } from "../random/random.ts"
import type { SampleSurvey } from "./surveys.ts"

type Weights = Readonly<Record<number, number>>

/** How people tick: by survey, what those who are content tick and what the others do. */
const ticks: Record<SampleSurvey["score"], { glad: Weights; other: Weights }> = {
  recommend: {
    glad: { 10: 42, 9: 24, 8: 26, 7: 8 },
    other: { 7: 22, 6: 26, 5: 20, 4: 9, 3: 8, 2: 6, 1: 3, 0: 6 },
  },
  satisfied: { glad: { 5: 56, 4: 44 }, other: { 3: 48, 2: 28, 1: 24 } },
  easy: { glad: { 7: 42, 6: 38, 5: 20 }, other: { 4: 45, 3: 20, 2: 15, 1: 20 } },
}

export function scoreOf(kind: SampleSurvey["score"], glad: boolean, random: Random): number {
  return Number(random.weighted(ticks[kind][glad ? "glad" : "other"]))
}

type Moods = Readonly<Record<Story["mood"], number>>
const good: Moods = { glad: 94, mixed: 6, plain: 0, cross: 0 }
const fair: Moods = { glad: 45, mixed: 35, plain: 20, cross: 0 }
const soSo: Moods = { glad: 3, mixed: 50, plain: 30, cross: 17 }
const poor: Moods = { glad: 0, mixed: 30, plain: 2, cross: 68 }
const bad: Moods = { glad: 0, mixed: 4, plain: 0, cross: 96 }

/** What somebody who ticked this writes. */
export function moodOf(kind: SampleSurvey["score"], score: number, random: Random): Story["mood"] {
  return random.weighted(moodsOf(kind, score))
}

function moodsOf(kind: SampleSurvey["score"], score: number): Moods {
  if (kind === "recommend")
    return score >= 9 ? good : score === 8 ? fair : score === 7 ? soSo : score === 6 ? poor : bad
  if (kind === "satisfied") return [bad, bad, bad, soSo, fair, good][score] ?? bad
  return [bad, bad, bad, poor, soSo, fair, good, good][score] ?? bad
}

/** Whether they write at all: anger writes more than contentment. */
export const writes: Record<Story["mood"], number> = { glad: 0.42, mixed: 0.48, plain: 0.36, cross: 0.66 }
