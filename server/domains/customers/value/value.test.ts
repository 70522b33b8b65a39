import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { listCustomers } from "#contracts/customers.ts"
import { importLeavings, importPurchases, type PurchaseMap, purchaseMap } from "#contracts/purchases.ts"
import { getStaying, getValue } from "#contracts/value.ts"
import { seededRandom } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const root = join(import.meta.dirname, "../../../..")
const cdnow = join(root, "../shared/data/cdnow/CDNOW_sample.txt")

const map: PurchaseMap = {
  version: 1,
  delimiter: ",",
  header: false,
  date: "iso",
  timeZone: "Europe/Lisbon",
  decimal: ".",
  currency: "EUR",
  columns: { customer: 1, at: 2, amount: 3, unit: 4 },
}
const value = (query = {}) => cast.farid.call(getValue, { query })

test("a measure of value says what data it needs, and stays hidden until they exist", async () => {
  const none = await value()
  expect(none).toMatchObject({ until: null, currency: null, concentration: { state: "too-few", have: 0 } })
  expect((await cast.farid.call(getStaying, {})).staying).toEqual({
    state: "too-few",
    needs: "leavings",
    have: 0,
    least: 10,
  })
  const few = Array.from({ length: 40 }, (_, n) => `F${n},2025-01-${10 + (n % 9)},${10 + n},North`).join("\n")
  await cast.ewa.call(importPurchases, { body: { csv: few, map } })
  const some = await value()
  expect(some.concentration).toMatchObject({ state: "ready", customers: 40 })
  expect(some.forecast).toEqual({ state: "too-few", needs: "customers", have: 40, least: 100 })
})

test("value is for those who lead, and no customer is named in it", async () => {
  expect((await cast.amara.ask(getValue, {})).status).toBe(403)
  const { items } = await cast.ewa.call(listCustomers, { query: { limit: 5 } })
  const told = JSON.stringify(await cast.bruno.call(getValue, {}))
  for (const { id, key } of items) {
    expect(told).not.toContain(id)
    expect(told).not.toContain(`"${key}"`)
  }
})

describe("customers who left", () => {
  test("are told by unit and by first purchase, with reasons that add up", async () => {
    const random = seededRandom(4)
    const bought = Array.from(
      { length: 200 },
      (_, n) => `L${n},2025-01-01,${10 + n},${n % 2 ? "North" : "South"}`,
    ).join("\n")
    await cast.ewa.call(importPurchases, { body: { csv: bought, map } })
    // Of South a customer in two leaves within the year, of North one in ten.
    const gone = Array.from({ length: 200 }, (_, n) => n).filter((n) => random() < (n % 2 ? 0.1 : 0.5))
    const day = () => `2025-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`
    const csv = gone.map((n) => `L${n},${day()},${n % 3 ? "price" : "service"}`).join("\n")
    await cast.ewa.call(importLeavings, {
      body: {
        csv,
        map: {
          version: 1,
          delimiter: ",",
          header: false,
          date: "iso",
          timeZone: "UTC",
          columns: { customer: 1, day: 2, reason: 3 },
          reasons: {},
        },
      },
    })
    const { staying, until } = await cast.farid.call(getStaying, { query: { by: "unit" } })
    if (staying.state !== "ready") throw new Error(staying.state)
    expect(until).toMatch(/^2025-1[12]-15$/)
    expect(staying.left).toBe(gone.length)
    expect(staying.curves.map(({ group }) => group.name).sort()).toEqual(["North", "South"])
    expect(staying.comparison?.p).toBeLessThan(0.001)
    const ofNorth = staying.curves.find(({ group }) => group.name === "North")?.points.at(-1)
    const ofSouth = staying.curves.find(({ group }) => group.name === "South")?.points.at(-1)
    expect(ofNorth?.share).toBeGreaterThan(ofSouth?.share ?? 1)

    // As it was known in the middle of that year: who left later was still here.
    const then = await cast.farid.call(getStaying, { query: { until: "2025-06-30" } })
    if (then.staying.state !== "ready") throw new Error(then.staying.state)
    expect(then.until).toBe("2025-06-30")
    expect(then.staying.left).toBe(csv.split("\n").filter((line) => (line.split(",")[1] ?? "") <= "2025-06-30").length)
    expect(await cast.farid.call(getStaying, { query: { by: "unit", until: "2030-01-01" } })).toEqual({
      staying,
      until,
    })

    const all = (await cast.farid.call(getStaying, {})).staying
    if (all.state !== "ready") throw new Error(all.state)
    const stayed = all.curves[0]?.points.at(-1)?.share ?? 0
    const left = all.reasons.reduce((sum, { points }) => sum + (points.at(-1)?.share ?? 0), 0)
    expect(stayed + left).toBeCloseTo(1, 8)
    expect(all.reasons.map(({ reason }) => reason)).toEqual(["price", "service"])

    const bands = (await cast.farid.call(getStaying, { query: { by: "first-purchase" } })).staying
    if (bands.state !== "ready") throw new Error(bands.state)
    expect(bands.curves.map(({ group }) => group.band)).toEqual(["small", "middle", "large"])
  })
})

describe.skipIf(!existsSync(cdnow))("the customers of CDNOW, brought in as a file", () => {
  test("are fitted as published, in under a second of work, and foretold within a tenth", async () => {
    const cdnowMap = purchaseMap.parse(JSON.parse(readFileSync(join(root, "docs/using/maps/cdnow.json"), "utf8")))
    const done = await cast.ewa.call(importPurchases, { body: { csv: readFileSync(cdnow, "utf8"), map: cdnowMap } })
    expect(done).toMatchObject({ read: 6919, kept: 6919, rejected: 0 })
    const { forecast, concentration, rfm, otherCurrencies } = await value({ until: "1997-09-30", currency: "USD" })
    expect(otherCurrencies).toBe(240)
    if (forecast.state !== "ready") throw new Error(forecast.state)
    expect(forecast).toMatchObject({ customers: 2357, fittedOn: 2357, repeatCustomers: 946 })
    const at = (name: string) => forecast.parameters.find((one) => one.name === name)
    expect(at("r")?.value).toBeCloseTo(0.2426, 4)
    expect(at("alpha")?.value).toBeCloseTo(4.4136, 4)
    expect(at("a")?.value).toBeCloseTo(0.7929, 4)
    expect(at("b")?.value).toBeCloseTo(2.4259, 4)
    expect(forecast.logLikelihood).toBeCloseTo(-9582.4, 1)
    const last = forecast.fit.at(-1)
    expect(last?.shown).toBe(false)
    expect(Math.abs((last?.expected ?? 0) / (last?.observed ?? 1) - 1)).toBeLessThan(0.1)
    expect(forecast.lifetime?.meanPurchase).toEqual({ minor: 3517, currency: "USD" })
    expect(forecast.lifetime?.frequencyAndSpending).toBeLessThan(0.2)
    if (concentration.state !== "ready" || rfm.state !== "ready") throw new Error("not ready")
    expect(concentration.topFifth).toBeGreaterThan(0.5)
    expect(rfm.cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(2357)
    expect(rfm.cells.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 8)
  })

  test("are worked out once until a purchase is added", async () => {
    const asked = { until: "1998-06-30", currency: "USD" }
    // The processor's time, not the clock's: other programs may hold the machine.
    const start = process.cpuUsage()
    const before = await value(asked)
    const first = process.cpuUsage(start).user
    const again: number[] = []
    for (let times = 0; times < 5; times++) {
      const start = process.cpuUsage()
      expect(await value(asked)).toEqual(before)
      again.push(process.cpuUsage(start).user)
    }
    expect(Math.min(...again)).toBeLessThan(first / 2)
    await cast.ewa.call(importPurchases, {
      body: {
        csv: "0001,1998-06-01,99999",
        map: { ...map, currency: "USD", columns: { customer: 1, at: 2, amount: 3 } },
      },
    })
    const after = await value(asked)
    if (before.concentration.state !== "ready" || after.concentration.state !== "ready") throw new Error("not ready")
    expect(after.concentration.whole.minor - before.concentration.whole.minor).toBe(9_999_900)
  })
})
