import type { BeforeAndAfter } from "#contracts/before-and-after.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** A change before and after as a file: the same numbers as the API, period by period, and last what they say. */
export function csvOfBeforeAndAfter({
  changeAt,
  change,
  points,
  before,
  after,
  difference,
  comparison,
  sentence,
}: BeforeAndAfter) {
  const there = new Map(comparison?.points.map((point) => [point.from, point.there]))
  const head = ["from", "to", "side", "value", "low", "high", "n", "hidden", "partial"]
  const limits = ["limit_low", "limit_high", "centre", "signal", "comparison"]
  const rows = points.map(({ from, to, figure, partial, limits, signal }, index) => [
    ...[from, to, changeAt === null || index < changeAt ? "before" : "after", figure.value, figure.low, figure.high],
    ...[figure.n, figure.hidden, partial ? 1 : 0, limits?.low ?? null, limits?.high ?? null, limits?.centre ?? null],
    ...[signal, there.get(from) ?? null],
  ])
  const effect = comparison?.effect
  const told = [
    ["(before)", null, "mean", before.value, null, null, before.n],
    ["(after)", null, "mean", after.value, null, null, after.n],
    ["(difference)", null, "after less before", difference?.value, difference?.low, difference?.high],
    ["(difference in differences)", null, comparison?.unit.name, effect?.value, effect?.low, effect?.high],
    [`${change.verdict.sentence} ${sentence}`],
  ]
  const width = head.length + limits.length
  const filled = told.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)])
  return csvFile([[...head, ...limits], ...rows, ...filled])
}
