import { type Importance, relativeImportance } from "#stats"

/** Lines of answers ("9,4,,5"): the outcome first, then the drivers. */
export type DriversQuestion = { lines: string; drivers: number }

/** The importance of drivers for an outcome, from answers as text; pure, and run on a thread of its own. */
export function workOutDrivers({ lines, drivers }: DriversQuestion): Importance {
  const rows = lines === "" ? [] : lines.split("\n")
  const columns = Array.from({ length: drivers + 1 }, () => new Float64Array(rows.length).fill(Number.NaN))
  for (const [at, row] of rows.entries()) {
    for (const [question, answer] of row.split(",").entries()) {
      if (answer !== "") (columns[question] as Float64Array)[at] = Number(answer)
    }
  }
  const [outcome, ...rest] = columns
  return relativeImportance(outcome as Float64Array, rest)
}
