import type { Calendar, Span } from "./calendar.ts"

const minute = 60_000
/** A calendar that does not open for so many days is one that never does. */
const longestClosed = 400

/**
 * When so many minutes of open time have passed since `from`: the end of the last of them. Null where the calendar does not open for that long, ever.
 */
export function addBusinessMinutes(calendar: Calendar, from: Date, minutes: number): Date | null {
  let left = minutes * minute
  if (left <= 0) return from
  for (const span of spansFrom(calendar, from.getTime())) {
    const length = span.to - span.from
    if (length >= left) return new Date(span.from + left)
    left -= length
  }
  return null
}

/** The minutes of open time between two instants; below zero where the second comes first. */
export function businessMinutesBetween(calendar: Calendar, from: Date, to: Date): number {
  if (to < from) return -businessMinutesBetween(calendar, to, from)
  const end = to.getTime()
  let open = 0
  for (const span of spansFrom(calendar, from.getTime(), end)) open += Math.min(span.to, end) - span.from
  return open / minute
}

/** When it opens: `from` itself where it is open then. Null where it never does. */
export function nextOpening(calendar: Calendar, from: Date): Date | null {
  for (const span of spansFrom(calendar, from.getTime())) return new Date(span.from)
  return null
}

export function isOpen(calendar: Calendar, at: Date): boolean {
  return nextOpening(calendar, at)?.getTime() === at.getTime()
}

/** Open stretches from an instant on, the first cut to begin there; until another instant, else for as long as any open. */
function* spansFrom(calendar: Calendar, from: number, until?: number): Generator<Span> {
  const first = calendar.dayOf(from) - 1
  // A day more than it needs: where the clocks go back over midnight, the next day begins twice.
  const last = until === undefined ? Number.POSITIVE_INFINITY : calendar.dayOf(until) + 1
  let opened = first
  for (let day = first; day <= last; day += 1) {
    if (until === undefined && day - opened > longestClosed) return
    for (const span of calendar.spansOn(day)) {
      opened = day
      if (span.to <= from) continue
      if (until !== undefined && span.from >= until) return
      yield span.from < from ? { from, to: span.to } : span
    }
  }
}
