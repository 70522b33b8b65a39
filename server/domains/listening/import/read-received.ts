import type { DateForm, Received } from "#contracts/feedback-map.ts"
import { type Reason, reason } from "./bad-row.ts"
import { readDate } from "./date-formats.ts"
import type { Reading } from "./row-in-making.ts"

/** Reads dates of one form. One that lies more than a day ahead is refused: then day and month have been swapped, or the year is wrong. */
export function receivedReader(form: DateForm, { time, now }: Reading): (value: string) => Received | Reason {
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const lastDay = time.dayOf(tomorrow)
  return (value) => {
    const date = readDate(value, form)
    if (!date) return reason(`date-not-${form.form}`)
    const received = time.received(date)
    const isPast = received instanceof Date ? received <= tomorrow : received.day <= lastDay
    return isPast ? received : reason("date-in-future")
  }
}
