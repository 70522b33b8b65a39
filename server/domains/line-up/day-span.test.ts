import fc from "fast-check"
import { expect, test } from "vitest"
import { dayAfter, dayIn } from "#people"
import { spanOfDay } from "./day-span.ts"

const span = (day: string, zone: string) => spanOfDay(day, async (at) => dayIn(zone, at))

test("a day begins and ends at midnight where the team works", async () => {
  expect(await span("2026-03-02", "Europe/Lisbon")).toEqual({
    from: new Date("2026-03-02T00:00:00Z"),
    to: new Date("2026-03-03T00:00:00Z"),
  })
  expect(await span("2026-03-02", "Asia/Kathmandu")).toEqual({
    from: new Date("2026-03-01T18:15:00Z"),
    to: new Date("2026-03-02T18:15:00Z"),
  })
})

test("the day that the clocks change in has 23 or 25 hours", async () => {
  const { from, to } = await span("2026-03-29", "Europe/Berlin")
  expect((to.getTime() - from.getTime()) / 3_600_000).toBe(23)
})

test("days follow each other without a gap, in every time zone", async () => {
  const zones = Intl.supportedValuesOf("timeZone")
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3000 }), async (zone, n) => {
      const day = dayAfter("2024-01-01", n)
      // A few islands have skipped a whole day or changed at odd minutes long ago; since 2024 none has.
      expect((await span(day, zone)).to).toEqual((await span(dayAfter(day, 1), zone)).from)
    }),
    { numRuns: 60 },
  )
})
