import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { workOf } from "#tests/support/work-of.ts"
import { addBusinessMinutes, businessMinutesBetween, isOpen, nextOpening } from "./business-time.ts"
import { calendarOf, type Hours, nameOfDay, numberOfDay, type OpenHours } from "./calendar.ts"

const at = (text: string) => new Date(text)
const nineToFive = [{ from: 9 * 60, to: 17 * 60 }]
const office = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []]
const lisbon = calendarOf({ zone: "Europe/Lisbon", weekly: office })

describe("business time", () => {
  test("goes on after the weekend", () => {
    // Friday 17:50 is after hours, and an hour of work is over on Monday at ten.
    expect(addBusinessMinutes(lisbon, at("2026-11-27T17:50:00Z"), 60)).toEqual(at("2026-11-30T10:00:00Z"))
    expect(businessMinutesBetween(lisbon, at("2026-11-27T16:30:00Z"), at("2026-11-30T09:15:00Z"))).toBe(45)
  })

  test("knows split shifts and shifts past midnight", () => {
    const bar: Hours[] = [
      { from: 11 * 60, to: 14 * 60 },
      { from: 18 * 60, to: 26 * 60 },
    ]
    const calendar = calendarOf({ zone: "Europe/Madrid", weekly: Array(7).fill(bar) })
    expect(addBusinessMinutes(calendar, at("2026-01-10T12:30:00Z"), 60)).toEqual(at("2026-01-10T17:30:00Z"))
    expect(isOpen(calendar, at("2026-01-11T00:30:00Z"))).toBe(true)
    expect(nextOpening(calendar, at("2026-01-11T01:00:00Z"))).toEqual(at("2026-01-11T10:00:00Z"))
  })

  test("a shift over the night of the clock change is an hour shorter in spring and longer in autumn", () => {
    const nights = calendarOf({ zone: "Europe/Berlin", weekly: Array(7).fill([{ from: 22 * 60, to: 30 * 60 }]) })
    expect(businessMinutesBetween(nights, at("2026-03-28T12:00:00Z"), at("2026-03-29T12:00:00Z"))).toBe(7 * 60)
    expect(businessMinutesBetween(nights, at("2026-10-24T12:00:00Z"), at("2026-10-25T12:00:00Z"))).toBe(9 * 60)
  })

  test("holidays are closed, extra hours are open, and what never opens says so", () => {
    const except = (day: string) => ({ "2026-12-25": [], "2026-12-26": [{ from: 600, to: 720 }] })[day]
    const calendar = calendarOf({ zone: "UTC", weekly: office, except })
    expect(addBusinessMinutes(calendar, at("2026-12-24T16:00:00Z"), 90)).toEqual(at("2026-12-26T10:30:00Z"))
    const never = calendarOf({ zone: "UTC", weekly: Array(7).fill([]) })
    expect(addBusinessMinutes(never, at("2026-12-24T16:00:00Z"), 1)).toBeNull()
  })

  test("a year is counted in a millisecond or two, not minute by minute", () => {
    const aYear = () => void businessMinutesBetween(lisbon, at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z"))
    aYear()
    expect(workOf(aYear) / 1000).toBeLessThan(20)
  })
})

/** Counts minute by minute what the wall clock shows. A shift has begun as soon as the wall has shown its beginning, and is over once it has shown its end. */
function countMinutes(hours: OpenHours, from: number, until: number): boolean[] {
  const wall = new Intl.DateTimeFormat("en-GB", {
    timeZone: hours.zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  })
  const shown = (instant: number) => {
    const parts = Object.fromEntries(wall.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(parts.year ?? 0, (parts.month ?? 0) - 1, parts.day, parts.hour, parts.minute) / minute
  }
  const minutes: boolean[] = []
  let furthest = shown(from - 3 * 60 * minute)
  for (let instant = from - 3 * 60 * minute; instant < until; instant += minute) {
    furthest = Math.max(furthest, shown(instant))
    const day = Math.floor(furthest / 1440)
    const open = [day - 1, day].some((number) => {
      const weekday = (new Date(number * 86_400_000).getUTCDay() + 6) % 7
      const shifts = hours.except?.(nameOfDay(number)) ?? hours.weekly[weekday] ?? []
      return shifts.some((shift) => furthest >= number * 1440 + shift.from && furthest < number * 1440 + shift.to)
    })
    if (instant >= from) minutes.push(open)
  }
  return minutes
}

const minute = 60_000
/** Days on which clocks go forward and back, on both halves of the globe and by half an hour; and one that was left out altogether. */
const days = [
  "2026-03-29",
  "2026-10-25",
  "2026-03-08",
  "2026-11-01",
  "2026-04-05",
  "2026-10-04",
  "2026-07-15",
  "2011-12-30",
]
const zones = [
  "Europe/Lisbon",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Santiago",
  "Pacific/Apia",
  "UTC",
]

const shift = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from, to: from + length }))
const shifts = fc.array(shift, { maxLength: 3 })
const openHours = fc.record({
  zone: fc.constantFrom(...zones),
  weekly: fc.array(shifts, { minLength: 7, maxLength: 7 }),
  around: fc.constantFrom(...days),
  excepted: fc.dictionary(fc.integer({ min: -2, max: 3 }).map(String), shifts, { maxKeys: 3 }),
})

test("business time is what counting minute by minute gives, for any hours, zones, holidays and clock changes", () => {
  fc.assert(
    fc.property(
      openHours,
      fc.nat(2879),
      fc.nat(2879),
      fc.nat(1200),
      ({ around, excepted, ...rest }, start, length, wanted) => {
        const hours: OpenHours = {
          ...rest,
          except: (day) => excepted[String(numberOfDay(day) - numberOfDay(around))],
        }
        const from = Date.parse(around) - 1440 * minute + start * minute
        const minutes = countMinutes(hours, from, from + 2880 * minute)
        const calendar = calendarOf(hours)
        expect(businessMinutesBetween(calendar, new Date(from), new Date(from + length * minute))).toBe(
          minutes.slice(0, length).filter(Boolean).length,
        )
        const opening = minutes.indexOf(true)
        if (opening >= 0) expect(nextOpening(calendar, new Date(from))).toEqual(new Date(from + opening * minute))
        const open = minutes.flatMap((isOpen, index) => (isOpen ? [index] : []))
        const last = open[wanted - 1]
        if (last !== undefined)
          expect(addBusinessMinutes(calendar, new Date(from), wanted)).toEqual(new Date(from + (last + 1) * minute))
      },
    ),
    { numRuns: 40 },
  )
})
