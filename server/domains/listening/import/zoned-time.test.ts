import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import type { WrittenDate } from "./date-formats.ts"
import { zonedTime } from "./zoned-time.ts"

const at = (year: number, month: number, day: number, hour: number, minute = 0): WrittenDate => ({
  year,
  month,
  day,
  time: { hour, minute, second: 0, millisecond: 0 },
})
const instantIn = (zone: string, date: WrittenDate) => (zonedTime(zone).received(date) as Date).toISOString()

describe("a time on the wall becomes an instant", () => {
  test("by the zone's offset of that day", () => {
    expect(instantIn("Europe/Rome", at(2020, 1, 10, 12))).toBe("2020-01-10T11:00:00.000Z")
    expect(instantIn("Europe/Rome", at(2020, 7, 10, 12))).toBe("2020-07-10T10:00:00.000Z")
  })

  test("moved on where the clocks skip it, the earlier one where they show it twice", () => {
    expect(instantIn("Europe/Rome", at(2020, 3, 29, 2, 30))).toBe("2020-03-29T01:30:00.000Z")
    expect(instantIn("Europe/Rome", at(2020, 10, 25, 2, 30))).toBe("2020-10-25T00:30:00.000Z")
  })

  test("by its own offset where it has one", () => {
    expect(instantIn("Europe/Rome", { ...at(2020, 7, 10, 12), offset: -480 })).toBe("2020-07-10T20:00:00.000Z")
  })

  test("and a date without a time stays a day", () => {
    expect(zonedTime("Europe/Rome").received({ year: 2020, month: 3, day: 9 })).toEqual({ day: "2020-03-09" })
  })

  test("and an unknown zone is refused", () => {
    expect(() => zonedTime("Mars/Olympus")).toThrow(expect.objectContaining({ code: "import-time-zone-unknown" }))
  })
})

const zones = [
  "America/Los_Angeles",
  "Pacific/Auckland",
  "Australia/Lord_Howe",
  "Asia/Beirut",
  "Pacific/Apia",
  "Africa/Casablanca",
  "UTC",
]

test("it agrees with the time zone rules in every zone, around every change of the clocks", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 2000, max: 2035 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (zone, year, month, day, hour, minute) => {
        const time = zonedTime(zone)
        const expected = Temporal.PlainDateTime.from({ year, month, day, hour, minute }).toZonedDateTime(zone)
        const received = time.received(at(year, month, day, hour, minute)) as Date
        expect(received.getTime()).toBe(expected.epochMilliseconds)
        expect(time.dayOf(received)).toBe(expected.toPlainDate().toString())
      },
    ),
    { numRuns: 1_000 },
  )
})
