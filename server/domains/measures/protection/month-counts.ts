import type { CountOfMonth } from "./count-by-month.ts"
import type { MonthSpan } from "./offered-months.ts"

/** How many answers there are in cells, by sums that cost nothing to take. */
export type MonthCounts = {
  n(unit: string, value: string | null, months: MonthSpan): number
  /** The values of the dimension that were counted, and "" for answers without one. */
  values: readonly string[]
}

/** What belongs to a unit itself and to none of its parts. */
export const restOf = (unit: string): string => `${unit}/rest`

/** `parts`: units whose parts were counted, each with these; what is left of the whole is counted as a part too, and so are answers without a value. */
export function monthCounts(
  rows: readonly CountOfMonth[],
  measured: MonthSpan,
  parts: ReadonlyMap<string, readonly string[]>,
): MonthCounts {
  const length = measured.last - measured.first + 1
  const byMonth = new Map<string, Int32Array>()
  const of = (unit: string, value: string | null) => {
    const name = nameOf(unit, value)
    const found = byMonth.get(name) ?? new Int32Array(length)
    byMonth.set(name, found)
    return found
  }
  const values = new Set<string>()
  const units = new Set<string>()
  for (const { unit, value, month, n } of rows) {
    units.add(unit)
    if (value !== null) values.add(value)
    const counted = of(unit, value)
    counted[month - measured.first] = (counted[month - measured.first] ?? 0) + n
  }
  const leave = (rest: Int32Array, whole: Int32Array, others: readonly Int32Array[]) =>
    rest.forEach((_, at) => {
      rest[at] = (whole[at] ?? 0) - others.reduce((sum, other) => sum + (other[at] ?? 0), 0)
    })
  for (const unit of values.size > 0 ? units : [])
    leave(
      of(unit, ""),
      of(unit, null),
      [...values].map((value) => of(unit, value)),
    )
  for (const [whole, below] of parts)
    for (const value of [null, ...values, ...(values.size > 0 ? [""] : [])])
      leave(
        of(restOf(whole), value),
        of(whole, value),
        below.map((unit) => of(unit, value)),
      )
  const sums = new Map([...byMonth].map(([name, counted]) => [name, runningSums(counted)]))
  return {
    n(unit, value, months) {
      const sum = sums.get(nameOf(unit, value))
      const [first, last] = [Math.max(measured.first, months.first), Math.min(measured.last, months.last)]
      return sum && first <= last ? (sum[last - measured.first + 1] ?? 0) - (sum[first - measured.first] ?? 0) : 0
    },
    values: values.size > 0 ? [...values, ""] : [],
  }
}

const nameOf = (unit: string, value: string | null) => `${unit}|${value === null ? "*" : `=${value}`}`

function runningSums(counted: Int32Array): Int32Array {
  const sums = new Int32Array(counted.length + 1)
  counted.forEach((n, at) => {
    sums[at + 1] = (sums[at] ?? 0) + n
  })
  return sums
}
