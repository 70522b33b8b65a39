import { Readable } from "node:stream"
import { beforeAll, describe, expect, test } from "vitest"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { type MeasureName, readMeasure } from "#contracts/measures.ts"
import * as contracts from "#contracts/recovery.ts"
import { importFeedback } from "#listening"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { ewa } = await openBank(house)

const file = `number,opened,answered,resolved,closed,sla,moved,reopened,about
1,2016-02-29 01:00:00,2016-02-29 01:30:00,2016-02-29 03:00:00,2016-03-05 03:00:00,True,0,0,170
2,2016-02-29 02:00:00,2016-02-29 02:10:00,2016-03-01 02:00:00,2016-03-06 02:00:00,False,3,1,215
3,2016-02-29 04:00:00,2016-02-29 03:59:00,,2016-03-06 04:00:00,True,1,0,?
4,2016-02-29 05:00:00,2016-02-29,2016-02-29,2016-03-06 05:00:00,True,,,88
5,2016-02-29 06:00:00,,,2016-03-06 06:00:00,maybe,0,0,88
`
const map = feedbackMap.parse({
  version: 1,
  survey: { name: "Incidents" },
  becomes: "cases",
  timeZone: "UTC",
  blanks: ["?"],
  columns: [
    { column: "number", role: "key" },
    { column: "opened", role: "received at", date: { form: "iso" } },
    { column: "answered", role: "case answered at", date: { form: "iso" } },
    { column: "resolved", role: "case resolved at", date: { form: "iso" } },
    { column: "closed", role: "case closed at", date: { form: "iso" } },
    { column: "sla", role: "case in time", yes: ["True"], no: ["False"] },
    { column: "moved", role: "case hand-offs" },
    { column: "reopened", role: "case reopened" },
    { column: "about", role: "case subject", prefix: "About " },
  ],
})
const bring = () =>
  importFeedback(house.ctx, { bytes: Readable.from([Buffer.from(file)]), fileName: "incidents.csv", map })
const read = (key: MeasureName) => ewa.call(readMeasure, { params: { key }, query: {} })

describe("incidents of another system", () => {
  beforeAll(async () => {
    await bring()
    await house.drain()
  })

  test("become closed cases with what that system knew of them, and nothing starts from them", async () => {
    const { items } = await ewa.call(contracts.listCases, { query: { history: "only" } })
    expect(items.map(({ subject, state, closure, reopened }) => [subject, state, closure, reopened])).toEqual(
      expect.arrayContaining([
        ["About 170", "closed", "history", 0],
        ["About 215", "closed", "history", 1],
      ]),
    )
    expect(items).toHaveLength(4)
    const second = items.find(({ subject }) => subject === "About 215")
    expect(await ewa.call(contracts.getCase, { params: { id: second?.id ?? "" } })).toMatchObject({
      answeredAt: "2016-03-01T02:00:00.000Z",
      closedAt: "2016-03-06T02:00:00.000Z",
      historyFacts: { "in time": "no", "hand-offs": "3", reopened: "1" },
    })
  })

  test("count in the measures of reply, resolving and hands, as far as the file says it to the minute", async () => {
    // A reply before the opening is one at once; what is known by its day alone tells no minutes.
    expect(await read("first-reply")).toMatchObject({ value: 10, n: 3 })
    expect(await read("time-to-resolve")).toMatchObject({ value: (120 + 24 * 60) / 2, n: 2 })
    expect(await read("resolved-in-time")).toMatchObject({ value: 0.75, n: 4 })
    expect(await read("hand-offs")).toMatchObject({ value: 4 / 3, n: 3 })
    expect((await read("right-first-time")).value).toBeCloseTo(2 / 3)
  })

  test("are neither openings nor confirmations of ours", async () => {
    expect(await read("cases-opened")).toMatchObject({ n: 0 })
    expect(await read("confirmed-recovery")).toMatchObject({ n: 0 })
  })

  test("are counted once, however often the file is brought", async () => {
    await bring()
    await house.drain()
    expect(await read("hand-offs")).toMatchObject({ n: 3 })
  })
})
