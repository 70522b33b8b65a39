import { masked } from "./mask.ts"
import type { CustomerToRescue, PileRow, RescueReason, ScoreScale } from "./pile.ts"
import type { Remedy, Urgency } from "./reading.ts"
import { remediesAsked } from "./remedies-asked.ts"
import { standing } from "./score-scale.ts"
import type { Study } from "./study.ts"
import { themesOf } from "./themes-of.ts"
import { urgencyOf } from "./urgency-of.ts"

const WEIGHTS: Record<Urgency, number> = { danger: 10, discrimination: 8, legal: 4.5, leaving: 3 }
/** From here on a customer is in need of a call: an urgent signal in an unhappy story, or several lesser ones together. */
const IN_NEED = 3.5
const VERY_UNHAPPY = -0.6
const LOWEST = 0.25

/** The unhappy customers in most need of a call, the most pressing first. */
export function customersToRescue(
  studies: readonly (Study | undefined)[],
  rows: readonly PileRow[],
  scale: ScoreScale | undefined,
  most = 2,
): CustomerToRescue[] {
  const weighed = studies.flatMap((study, row) => {
    if (study === undefined) return []
    const need = needOf(study, rows[row]?.score, scale)
    return need.weight >= IN_NEED ? [{ row, study, ...need }] : []
  })
  const seen = new Set<string>()
  return weighed
    .sort((a, b) => b.weight - a.weight || a.row - b.row)
    .filter(({ study }) => {
      const same = study.passage.tokens.map((token) => token.form).join(" ")
      return seen.has(same) ? false : seen.add(same)
    })
    .slice(0, most)
    .map(({ row, study, why, asks }) => {
      const name = rows[row]?.name
      const words = masked(study.passage, study.names)
      return { row, why, asks, words, ...(name === undefined || name === "" ? {} : { name }) }
    })
}

function needOf(
  { passage, knowledge, feeling }: Study,
  score: number | undefined,
  scale: ScoreScale | undefined,
): { weight: number; why: RescueReason[]; asks: Remedy[] } {
  const lowest = score !== undefined && scale !== undefined && standing(score, scale) <= LOWEST
  const gladly = score !== undefined && scale !== undefined && standing(score, scale) >= 0.75
  const urgent = urgencyOf(passage, knowledge)
  const unhappy = lowest || feeling.whole < 0 || (urgent.length > 0 && feeling.whole < 0.3)
  if (!unhappy || gladly) return { weight: 0, why: [], asks: [] }
  const asks = remediesAsked(passage, knowledge)
  const noReply = themesOf(passage, knowledge).includes("reply")
  const veryUnhappy = feeling.whole <= VERY_UNHAPPY
  const why: RescueReason[] = [...urgent]
  if (asks.length > 0) why.push("asks")
  if (noReply) why.push("no-reply")
  if (lowest) why.push("lowest-score")
  if (veryUnhappy) why.push("very-unhappy")
  // One danger outweighs any number of lesser complaints, so only the gravest signal counts in full.
  const [gravest = 0, ...others] = urgent.map((urgency) => WEIGHTS[urgency]).sort((a, b) => b - a)
  const small = (asks.length > 0 ? 2 : 0) + (noReply ? 1.5 : 0) + (lowest ? 1.5 : 0) + (veryUnhappy ? 1 : 0)
  return { weight: gravest + 0.25 * others.reduce((sum, x) => sum + x, 0) + small - feeling.whole, why, asks }
}
