import { sayInEnglish } from "../saying.ts"
import type { Judged } from "./one-verdict.ts"
import type { Series } from "./series.ts"
import type { Verdict } from "./verdict.ts"

/** A verdict as the API gives it: with its sentence said. */
export const said = (verdict: Verdict) => ({
  word: verdict.word,
  says: verdict.says,
  sentence: sayInEnglish(verdict.says),
})

export const judged = (one: Judged) => ({ ...said(one), grain: one.grain })

/** A series as the API gives it. */
export function toldSeries(series: Series & { judged: Judged }) {
  return {
    ...said(series),
    grain: series.grain,
    kind: series.kind,
    centre: series.centre,
    points: series.points,
    judged: judged(series.judged),
    changes: series.changes.map((change) => ({ ...change, verdict: change.verdict && said(change.verdict) })),
  }
}
