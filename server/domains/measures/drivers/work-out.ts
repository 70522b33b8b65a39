import { type Importance, relativeImportance } from "#stats"

/** Lines of answers ("9,4,,5"): the outcome first, then the drivers, and last the weight where that is not 1. */
export type DriversQuestion = { lines: string; drivers: number }

/** Every answer counted alike; and by its weight, where some weigh more than others. */
export type WorkedOut = { plain: Importance; weighted: Importance | null }

/** The importance of drivers for an outcome, from answers as text; pure, and run on a thread of its own. */
export function workOutDrivers({ lines, drivers }: DriversQuestion): WorkedOut {
  const { columns, weights } = columnsOf(lines, drivers + 1)
  const [outcome, ...rest] = columns
  const plain = relativeImportance(outcome as Float64Array, rest)
  const alike = weights.every((weight) => weight === weights[0])
  return { plain, weighted: alike ? null : relativeImportance(outcome as Float64Array, rest, { weights }) }
}

const [comma, newline, zero, nine] = [",", "\n", "0", "9"].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
]

/**
 * Lines of answers as columns, one a question, NaN where there is none, and the weights. Sign by sign: most answers are one digit, and a hundred thousand
 * lines taken apart as texts cost most of a second.
 */
function columnsOf(lines: string, questions: number): { columns: Float64Array[]; weights: Float64Array } {
  const count = lines === "" ? 0 : 1 + newlinesIn(lines)
  const columns = Array.from({ length: questions }, () => new Float64Array(count).fill(Number.NaN))
  const weights = new Float64Array(count).fill(1)
  let [row, question, from] = [0, 0, 0]
  for (let at = 0; at <= lines.length; at += 1) {
    const sign = at < lines.length ? lines.charCodeAt(at) : newline
    if (sign !== comma && sign !== newline) continue
    if (at > from) (columns[question] ?? weights)[row] = numberIn(lines, from, at)
    from = at + 1
    question = sign === comma ? question + 1 : 0
    if (sign === newline) row += 1
  }
  return { columns, weights }
}

function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1
  return count
}

function numberIn(text: string, from: number, to: number): number {
  const digit = text.charCodeAt(from)
  if (to === from + 1 && digit >= zero && digit <= nine) return digit - zero
  return Number(text.slice(from, to))
}
