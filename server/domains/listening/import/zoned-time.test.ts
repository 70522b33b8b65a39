import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import type { WrittenDate } from "./date-formats.ts"
import { type ZonedTime, zonedTime } from "./zoned-time.ts"

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

  test("moved on where the clocks skip midnight itself", () => {
    expect(instantIn("Asia/Beirut", at(2000, 3, 26, 0))).toBe("2000-03-25T22:00:00.000Z")
    expect(instantIn("Asia/Beirut", at(2000, 3, 26, 1))).toBe("2000-03-25T22:00:00.000Z")
    expect(instantIn("Asia/Beirut", at(2000, 3, 25, 23, 59))).toBe("2000-03-25T21:59:00.000Z")
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
  "America/Havana",
  "UTC",
]

const from = Temporal.PlainDateTime.from({ year: 2000, month: 1, day: 1 })

/** The days of this zone's walls on which its clocks change, from 2000 to 2035. */
function changesIn(zone: string): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = []
  let change = from.toZonedDateTime(zone).getTimeZoneTransition("next")
  while (change && change.year <= 2035) {
    days.push(change.toPlainDate())
    change = change.getTimeZoneTransition("next")
  }
  return days
}

function agrees(time: ZonedTime, zone: string, local: Temporal.PlainDateTime) {
  const expected = local.toZonedDateTime(zone)
  const received = time.received(at(local.year, local.month, local.day, local.hour, local.minute)) as Date
  expect(received.getTime(), `${zone} ${local}`).toBe(expected.epochMilliseconds)
  expect(time.dayOf(received), `${zone} ${local}`).toBe(expected.toPlainDate().toString())
}

test.each(zones)(
  "it agrees with the time zone rules of %s at each half hour around every change of its clocks",
  (zone) => {
    const time = zonedTime(zone)
    for (const day of changesIn(zone))
      for (let half = -12; half < 60; half++) agrees(time, zone, day.toPlainDateTime().add({ minutes: 30 * half }))
  },
)

test("and at any time between them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 36 * 365 * 1440 }), (zone, minutes) =>
      agrees(zonedTime(zone), zone, from.add({ minutes })),
    ),
    { numRuns: 1_000 },
  )
})
