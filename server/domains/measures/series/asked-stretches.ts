import { daysOfMonths } from "../protection/offered-months.ts"

/** Days from one to another, both included. */
export type Stretch = { first: string; last: string }

/**
 * When customers were asked by one survey that stood open from its first day to its last, from the months (counted from January of the year 0) in which it
 * was answered. One that is silent in more months than it is answered in, between its first answer and its last, is asked in waves, like a survey sent out
 * every May: it asked in the months of its answers, and not in those between. Of the silence that still goes on, as much as it has ever been silent for is
 * no asking either; beyond that nobody answers who should have been asked.
 */
export function askedStretches(open: Stretch, answeredIn: readonly number[]): Stretch[] {
  const months = [...new Set(answeredIn)].sort((a, b) => a - b)
  const [earliest, latest] = [months[0], months.at(-1)]
  if (earliest === undefined || latest === undefined) return [open]
  const silent = latest - earliest + 1 - months.length
  if (silent <= months.length) return [open]
  const longest = Math.max(...months.slice(1).map((month, at) => month - (months[at] ?? month) - 1))
  const overdue = stretchOf(latest + longest + 1).first
  return [
    ...months.map((month) => stretchOf(month)),
    ...(overdue <= open.last ? [{ first: overdue, last: open.last }] : []),
  ]
}

function stretchOf(month: number): Stretch {
  const { from, to } = daysOfMonths({ first: month, last: month })
  return { first: from, last: to }
}
