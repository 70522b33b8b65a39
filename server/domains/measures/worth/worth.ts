import type { Worth } from "#contracts/worth.ts"
import { feelingOf } from "#listening"
import { differenceInterval, meanInterval, robustSlopes } from "#stats"
import { shareOf } from "../estimates/share-of.ts"

/** One customer at the landmark: their last answer before it, what they spent before it and after it, in minor units. */
export type Landmarked = {
  value: number
  low: number
  high: number
  before: number
  after: number
  again: boolean
}

/** Fewer of a kind say nothing of it. */
export const enoughOfAKind = 30

const feelings = ["unhappy", "neutral", "happy"] as const

/**
 * What customers did after a landmark day, by what they had answered up to it. Whoever is compared was a customer, and had answered, before the time in
 * which it is counted what they bought: nobody is called happy for having stayed long enough to be asked.
 * Source: J. R. Anderson, K. C. Cain & R. D. Gelber, "Analysis of survival by tumor response", Journal of Clinical Oncology 1 (1983), 710-719 (landmark
 * method). Slopes: see robustSlopes of #stats; a point is a tenth of the scale on which was answered.
 */
export function worthOf(
  score: "csat" | "nps",
  customers: readonly Landmarked[],
): Pick<Worth, "bands" | "difference" | "aPoint" | "aPointAlike" | "word"> {
  const byFeeling = Map.groupBy(customers, ({ value, low, high }) =>
    feelingOf({ question: "", kind: score, value, low, high }),
  )
  const bands = feelings.map((feeling) => {
    const of = byFeeling.get(feeling) ?? []
    const enough = of.length >= enoughOfAKind
    return {
      feeling,
      n: of.length,
      again: enough ? shareOf(of.filter(({ again }) => again).length, of.length) : null,
      spent: enough ? meanInterval(of.map(({ after }) => after)) : null,
    }
  })
  const [unhappy, , happy] = bands
  const difference =
    happy?.again && happy.spent && unhappy?.again && unhappy.spent
      ? {
          again: rangeOf(differenceInterval({ ...happy.again, n: happy.n }, { ...unhappy.again, n: unhappy.n })),
          spent: rangeOf(differenceInterval({ ...happy.spent, n: happy.n }, { ...unhappy.spent, n: unhappy.n })),
        }
      : null
  const aPoint = difference && slopesOf(customers, (one) => [pointsOf(one)])
  const aPointAlike = difference && slopesOf(customers, (one) => [pointsOf(one), one.before])
  return {
    bands: bands.map(({ again, spent, ...band }) => ({
      ...band,
      again: again && rangeOf(again),
      spent: spent && rangeOf(spent),
    })),
    difference,
    aPoint,
    aPointAlike,
    word: wordOf(aPointAlike?.spent ?? aPoint?.spent),
  }
}

const pointsOf = ({ value, low, high }: Landmarked) => (10 * (value - low)) / (high - low)

function slopesOf(customers: readonly Landmarked[], causesOf: (one: Landmarked) => number[]): Worth["aPoint"] {
  const rows = customers.map((one) => ({ causes: causesOf(one), one }))
  const [again] = robustSlopes(rows.map(({ causes, one }) => ({ causes, outcome: one.again ? 1 : 0 }))) ?? []
  const [spent] = robustSlopes(rows.map(({ causes, one }) => ({ causes, outcome: one.after }))) ?? []
  return again && spent ? { again, spent } : null
}

const rangeOf = ({ value, low, high }: { value: number; low: number; high: number }) => ({ value, low, high })

function wordOf(slope: { low: number; high: number } | undefined): Worth["word"] {
  if (!slope) return "too-few"
  return slope.low > 0 ? "more" : slope.high < 0 ? "less" : "unsure"
}
