import { type Importance, relativeImportance } from "#stats"

/** Lines of answers ("9,4,,5"): the outcome first, then the drivers, and last the weight where that is not 1. */
export type DriversQuestion = { lines: string; drivers: number }

/** Every answer counted alike; and by its weight, where some weigh more than others. */
export type WorkedOut = { plain: Importance; weighted: Importance | null }

/** The importance of drivers for an outcome, from answers as text; pure, and run on a thread of its own. */
export function workOutDrivers({ lines, drivers }: DriversQuestion): WorkedOut {
  const rows = lines === "" ? [] : lines.split("\n")
  const columns = Array.from({ length: drivers + 1 }, () => new Float64Array(rows.length).fill(Number.NaN))
  const weights = new Float64Array(rows.length).fill(1)
  for (const [at, row] of rows.entries()) {
    for (const [question, answer] of row.split(",").entries()) {
      if (answer !== "") (columns[question] ?? weights)[at] = Number(answer)
    }
  }
  const [outcome, ...rest] = columns
  const plain = relativeImportance(outcome as Float64Array, rest)
  const alike = weights.every((weight) => weight === weights[0])
  return { plain, weighted: alike ? null : relativeImportance(outcome as Float64Array, rest, { weights }) }
}
