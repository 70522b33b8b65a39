import { addDays, periodOf } from "../days/period.ts"

/** Whole months from one to another, both included, counted from January of the year 0. */
export type MonthSpan = { first: number; last: number }

export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The first and the last day of a span. */
export function daysOfMonths({ first, last }: MonthSpan): { from: string; to: string } {
  return { from: firstDayOf(first), to: periodOf("month", firstDayOf(last)).to }
}

const firstDayOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`

/** The spans of months in which the figures of others are offered. */
export type OfferedMonths = {
  /** The shortest offered span that contains these days; days before or after everything measured do not widen it. */
  holding(days: { from?: string | undefined; to?: string | undefined }): MonthSpan
  /** Those that contain this one and are longer. */
  around(months: MonthSpan): readonly MonthSpan[]
  /** Spans of this one's kind that make up an offered one together with it. */
  partitionsWith(months: MonthSpan): readonly (readonly MonthSpan[])[]
}

/**
 * Single months, calendar years, what has been measured altogether, and the months that the last 30 days, 90 days and 12 months reach into. Few enough
 * that each can be held against each other; free days could be asked for twice, one day apart.
 */
export function offeredMonths(measured: MonthSpan, today: string): OfferedMonths {
  const { first, last } = measured
  const clipped = (span: MonthSpan): MonthSpan => ({
    first: Math.max(first, span.first),
    last: Math.min(last, span.last),
  })
  const months = Array.from({ length: last - first + 1 }, (_, at) => ({ first: first + at, last: first + at }))
  const yearsFrom = Math.floor(first / 12)
  const years = Array.from({ length: Math.floor(last / 12) - yearsFrom + 1 }, (_, at) => ({
    first: (yearsFrom + at) * 12,
    last: (yearsFrom + at) * 12 + 11,
  })).map(clipped)
  const now = monthOf(today)
  const recent = [29, 89, 364]
    .map((days) => clipped({ first: monthOf(addDays(today, -days)), last: now }))
    .filter((span) => span.first <= span.last)
  const longer = [...years, ...recent, measured]
  const all = [...months, ...longer].sort((a, b) => length(a) - length(b))
  return {
    holding({ from, to }) {
      const asked = clipped({ first: from ? monthOf(from) : first, last: to ? monthOf(to) : last })
      return all.find((span) => contains(span, asked)) ?? measured
    },
    around: (span) => longer.filter((one) => contains(one, span) && length(one) > length(span)),
    partitionsWith(span) {
      const isMonth = length(span) === 1
      const wholes = longer.filter((one) => isMonth && contains(one, span) && length(one) > 1)
      const ofMonths = wholes.map((whole) => months.filter((month) => contains(whole, month)))
      return years.some((year) => year.first === span.first && year.last === span.last)
        ? [...ofMonths, years]
        : ofMonths
    },
  }
}

const length = ({ first, last }: MonthSpan) => last - first + 1
const contains = (wide: MonthSpan, narrow: MonthSpan) => wide.first <= narrow.first && wide.last >= narrow.last
