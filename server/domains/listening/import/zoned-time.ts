import { Temporal } from "temporal-polyfill"
import type { Received } from "#contracts/feedback-map.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { WrittenDate } from "./date-formats.ts"

const dayLength = 86_400_000
/** Days remembered per time zone: more than any file's years, yet bounded. */
const mostDays = 20_000

export type ZonedTime = {
  /** The instant of a date with a time of day; a day where it has none. */
  received(date: WrittenDate): Received
  /** The calendar day on which an instant falls in this zone. */
  dayOf(received: Received): string
}

/**
 * Turns written dates into instants. A time that the clocks skip in spring is moved on by the gap, a time that they show twice in autumn is
 * the earlier one. Throws `import-time-zone-unknown`.
 *
 * The offset of a day is worked out once and remembered, because asking the time zone rules for every row costs more than all other reading;
 * only on the two days a year when it changes is every time asked for.
 */
export function zonedTime(timeZone: string): ZonedTime {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
  } catch (cause) {
    const message = `"${timeZone}" is not a time zone that is known here. Use a name such as "Europe/Rome".`
    throw new Refusal("import-time-zone-unknown", message, { status: 422, cause, told: { zone: timeZone } })
  }
  const offsets = new Map<number, number | "changes">()

  /** The offset of a local day, in milliseconds, where the clocks change neither in its course nor at its very beginning. */
  function offsetOn(day: number): number | "changes" {
    const known = offsets.get(day)
    if (known !== undefined) return known
    const start = startOf(day)
    const end = startOf(day + dayLength)
    const before = start.subtract({ nanoseconds: 1 }).offsetNanoseconds
    const steady = before === start.offsetNanoseconds && before === end.offsetNanoseconds
    const found = steady ? before / 1e6 : "changes"
    if (offsets.size >= mostDays) offsets.clear()
    offsets.set(day, found)
    return found
  }

  /** The first moment of the local day whose midnight would be `day` if it were UTC: one o'clock, where the clocks skip midnight. */
  function startOf(day: number): Temporal.ZonedDateTime {
    return Temporal.PlainDate.from(new Date(day).toISOString().slice(0, 10)).toZonedDateTime(timeZone)
  }

  const names = new Map<number, string>()

  /** The calendar day that is so many days after 1 January 1970. */
  function nameOf(day: number): string {
    const known = names.get(day)
    if (known !== undefined) return known
    const name = new Date(day * dayLength).toISOString().slice(0, 10)
    if (names.size >= mostDays) names.clear()
    names.set(day, name)
    return name
  }

  return {
    received({ year, month, day, time, offset }) {
      if (!time) return { day: isoDay(year, month, day) }
      const midnight = Date.UTC(year, month - 1, day)
      const local = midnight + ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + time.millisecond
      if (offset !== undefined) return new Date(local - offset * 60_000)
      const ahead = offsetOn(midnight)
      if (ahead !== "changes") return new Date(local - ahead)
      const zoned = Temporal.PlainDateTime.from({ year, month, day, ...time }).toZonedDateTime(timeZone)
      return new Date(zoned.epochMilliseconds)
    },

    dayOf(received) {
      if (!(received instanceof Date)) return received.day
      const utc = received.getTime()
      const day = Math.floor(utc / dayLength) * dayLength
      const ahead = offsetOn(day)
      const steady = offsetOn(day - dayLength) === ahead && offsetOn(day + dayLength) === ahead
      if (ahead !== "changes" && steady) return nameOf(Math.floor((utc + ahead) / dayLength))
      return Temporal.Instant.fromEpochMilliseconds(utc).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    },
  }
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`
}
