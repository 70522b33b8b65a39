import fc from "fast-check"
import { expect, test } from "vitest"
import { triesInAll } from "#platform/events/event.ts"
import { allowance, isNobodysFault, outcomeOf } from "./delivery.ts"

const later = { code: "EENVELOPE", responseCode: 451 }

test("no reader waits forever, and none is tried twice within a minute", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (attempts) => {
      const outcome = outcomeOf(later, attempts)
      if (outcome.state !== "waiting") return outcome.state === "failed" && attempts + 1 >= triesInAll
      return outcome.afterMs >= 60_000 && outcome.afterMs <= 3_600_000
    }),
  )
})

test("within any minute no more go than allowed, however the rounds fall", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3_000 }),
      fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 200 }),
      (perMinute, gaps) => {
        let second = 0
        const sent: { at: number; n: number }[] = []
        for (const gap of gaps) {
          second += gap / 10
          const lately = sent.filter(({ at }) => at > second - 60).reduce((sum, { n }) => sum + n, 0)
          const n = allowance(perMinute, lately, 5_000)
          if (lately + n > perMinute) return false
          sent.push({ at: second, n })
        }
        return true
      },
    ),
  )
})

test("without a limit a round takes what it can", () => {
  expect(allowance(null, 100_000, 5_000)).toBe(5_000)
})

test("a mail server that is away is nobody's fault; what it says of one mail is that mail's", () => {
  expect(isNobodysFault({ code: "ECONNECTION" })).toBe(true)
  expect(isNobodysFault({ code: "EAUTH", responseCode: 535 })).toBe(true)
  expect(isNobodysFault({ code: "EENVELOPE", responseCode: 421 })).toBe(true)
  expect(isNobodysFault({ code: "EENVELOPE", responseCode: 550 })).toBe(false)
  expect(isNobodysFault({ code: "EMESSAGE", responseCode: 452 })).toBe(false)
  expect(isNobodysFault(new Error("a fault of ours"))).toBe(false)
})
