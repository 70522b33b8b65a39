import type { PromisedTime } from "#language"
import { addBusinessMinutes, businessMinutesBetween } from "../clocks/business-time.ts"
import { type Calendar, numberOfDay } from "../clocks/calendar.ts"
import type { Zone } from "../clocks/zone.ts"

const minute = 60_000
const dayLength = 86_400_000
/** Where a day has no open hours, it ends for a customer at five. */
const afternoon = 17 * 60

/** The instant that somebody means, by the clock and the open hours of their unit. */
export function dueOf(time: PromisedTime, calendar: Calendar, zone: Zone, now: Date): Date {
  if ("inMinutes" in time) return new Date(now.getTime() + time.inMinutes * minute)
  if ("inWorkingDays" in time) return endOfWorkingDay(time.inWorkingDays, calendar, zone, now)
  const day = numberOfDay(time.day)
  if (time.minute !== null) return new Date(zone.instantOf(day * dayLength + time.minute * minute))
  return endOf(day, calendar, zone)
}

function endOfWorkingDay(count: number, calendar: Calendar, zone: Zone, now: Date): Date {
  const today = calendar.dayOf(now.getTime())
  let left = count
  for (let day = today + 1; day < today + 400; day += 1) {
    if (calendar.spansOn(day).length > 0) left -= 1
    if (left <= 0) return endOf(day, calendar, zone)
  }
  return endOf(today + count, calendar, zone)
}

const endOf = (day: number, calendar: Calendar, zone: Zone) =>
  new Date(calendar.spansOn(day).at(-1)?.to ?? zone.instantOf(day * dayLength + afternoon * minute))

/** The longest before it is due that somebody is reminded, in minutes of open time. */
const earliest = 240

/** When its owner is reminded: with a quarter of the open time left, at most four hours ahead; an hour before, where it is due outside of open hours. */
export function remindAt(calendar: Calendar, madeAt: Date, dueAt: Date): Date {
  const open = businessMinutesBetween(calendar, madeAt, dueAt)
  const ahead = Math.min(open / 4, earliest)
  const inOpenTime = open > 0 ? addBusinessMinutes(calendar, madeAt, open - ahead) : null
  return inOpenTime ?? new Date(Math.max(madeAt.getTime(), dueAt.getTime() - 60 * minute))
}
