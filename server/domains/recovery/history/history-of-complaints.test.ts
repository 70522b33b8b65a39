import { createReadStream, existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import { feedbackMap } from "#contracts/feedback-map.ts"
import * as contracts from "#contracts/recovery.ts"
import { importFeedback, readUnread } from "#listening"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { chartsOf, type MonthCount } from "./charts-of-history.ts"

const monthly = (month: string, timely: string | null, response: string | null, cases: number): MonthCount => ({
  month,
  timely,
  response,
  cases,
})

describe("charts of old cases", () => {
  test("a share is of those of which it is known, month by month in order", () => {
    const [timely, closed] = chartsOf([
      monthly("2019-02", "no", "Closed", 1),
      monthly("2019-01", "yes", "Closed", 8),
      monthly("2019-01", "no", "Refund", 2),
      monthly("2019-02", null, null, 50),
    ])
    expect(timely).toMatchObject({ of: "timely", hits: 8, n: 11, enough: false })
    expect(timely?.months.map(({ month, hits, n }) => [month, hits, n])).toEqual([
      ["2019-01", 8, 10],
      ["2019-02", 0, 1],
    ])
    expect(closed).toMatchObject({ of: "response", name: "Closed", hits: 9, n: 11 })
  })

  test("the ways of answering share out all that were answered", () => {
    const count = fc.record({
      month: fc.constantFrom("2019-01", "2019-02", "2019-03"),
      response: fc.option(fc.constantFrom("Closed", "Refund", "Late")),
      timely: fc.option(fc.constantFrom("yes", "no")),
      cases: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(count, { maxLength: 20 }), (counts) => {
        const ways = chartsOf(counts).filter(({ of }) => of === "response")
        const answered = counts.reduce((sum, { response, cases }) => sum + (response === null ? 0 : cases), 0)
        expect(ways.reduce((sum, { hits }) => sum + hits, 0)).toBe(answered)
        for (const { n, months } of ways) {
          expect(n).toBe(answered)
          for (const { low, high, hits, n } of months) {
            expect(low).toBeLessThanOrEqual(high)
            expect(hits).toBeLessThanOrEqual(n)
          }
        }
      }),
    )
  })
})

/** The worked page docs/using/import-cfpb.md on the real file, where it lies beside the project. Without it these tests are skipped, and the reporter says so. */
const file = new URL("../../../../../shared/data/cfpb_complaints/complaints_sample.csv", import.meta.url).pathname
const docs = new URL("../../../../docs/using/", import.meta.url)

describe.skipIf(!existsSync(file))("the bureau's complaints as cases (skipped without the data)", async () => {
  const house = await openTestHouse("2026-11-22T12:00:00Z")
  const { bruno, ewa } = await openBank(house)
  const page = await readFile(new URL("import-cfpb.md", docs), "utf8")

  beforeAll(async () => {
    const map = feedbackMap.parse(JSON.parse(await readFile(new URL("maps/cfpb.json", docs), "utf8")))
    await importFeedback(house.ctx, { bytes: createReadStream(file), fileName: "complaints_sample.csv", map })
    await readUnread(house.ctx)
    await house.drain()
  }, 600_000)

  const read = (product?: string) =>
    ewa.call(contracts.readHistory, { query: product === undefined ? {} : { product } })

  test("stand on charts as the page says", async () => {
    const { cases, charts, products, issues } = await read()
    expect(cases).toBe(6623)
    const [timely, ...ways] = charts
    expect([timely?.hits, timely?.n]).toEqual([6623 - 94, 6623])
    const told = new Map(ways.map(({ name, hits }) => [name, hits]))
    expect(told.get("Closed with explanation")).toBe(5557)
    expect(told.get("Closed with monetary relief")).toBe(211)
    expect(products[0]?.cases).toBe(3503)
    const late = timely?.months.filter(({ signal }) => signal).map(({ month }) => month) ?? []
    for (const line of [
      `| answered in time | 98.6 % |`,
      `| months in which that was more than chance | ${late.length} of ${timely?.months.length} |`,
      `| closed with monetary relief | ${((211 / 6623) * 100).toFixed(1)} % |`,
      `| the most frequent issue | ${issues[0]?.name}, ${issues[0]?.cases} |`,
      `| of that, the most frequent cause | ${issues[0]?.causes[0]?.name}, ${issues[0]?.causes[0]?.cases} |`,
    ])
      expect(page).toContain(line)
  })

  test("add up product by product", async () => {
    const { products, cases } = await read()
    expect(products.reduce((sum, one) => sum + one.cases, 0)).toBe(cases)
    const mortgage = await read("Mortgage")
    expect(mortgage.cases).toBe(465)
    expect(mortgage.issues.reduce((sum, one) => sum + one.cases, 0)).toBe(465)
  })

  test("tell nobody of what is out of their sight", async () => {
    expect((await bruno.call(contracts.readHistory, { query: {} })).cases).toBe(0)
  })

  test("are searched in less than a tenth of a second, the words of 1,532 customers among them", async () => {
    const search = (q: string) => ewa.call(contracts.listCases, { query: { q, history: "only" } })
    const queries = [
      "identity theft",
      "foreclosure",
      "credit report inaccurate",
      "overdraft fee",
      "XXXX",
      "police repo",
      "nothing-like-this",
    ]
    for (const q of queries) {
      const times = []
      for (let time = 0; time < 6; time++) {
        const started = performance.now()
        await search(q)
        times.push(performance.now() - started)
      }
      // The quickest: what else the machine does meanwhile is no matter of the search.
      expect(Math.min(...times), q).toBeLessThan(100)
    }
    const { items } = await search("foreclosure")
    expect(items.length).toBeGreaterThan(10)
    const narratives = await house.ctx.db
      .selectFrom("recovery_case")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .where("words", "!=", "")
      .executeTakeFirstOrThrow()
    expect(narratives.n).toBe(1532)
  })
})
