import { describe, expect, test } from "vitest"
import { getCustomer, listCustomers } from "#contracts/customers.ts"
import { addServiceAccount } from "#contracts/people.ts"
import * as contracts from "#contracts/purchases.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { readAmount } from "./import/read-amount.ts"
import { readInstant } from "./import/read-day.ts"

const house = await openTestHouse()
const cast = await openBank(house)

const map: contracts.PurchaseMap = {
  version: 1,
  delimiter: ",",
  header: true,
  date: "iso",
  timeZone: "Europe/Lisbon",
  decimal: ".",
  currency: "EUR",
  columns: {
    customer: "Customer",
    name: "Name",
    at: "When",
    amount: "Amount",
    key: "Receipt",
    unit: "Branch",
    what: "What",
  },
}
const csv = [
  "Customer,Name,When,Amount,Receipt,Branch,What",
  "K1,Rosa Lima,2026-01-05 10:00,12.50,R1,North,Transfer",
  'K1,,2026-01-06 10:00,"1,200.00",R2,north,"Loan, first part"',
  "K2,Tom Hale,2026-02-01 09:30,8,,Nowhere,",
].join("\r\n")

async function customerCalled(key: string) {
  const { items } = await cast.ewa.call(listCustomers, { query: { q: key } })
  return cast.ewa.call(getCustomer, { params: { id: items.find((one) => one.key === key)?.id ?? "" } })
}

describe("purchases from a file", () => {
  test("are looked at first, and nothing is kept by that", async () => {
    const seen = await cast.ewa.call(contracts.previewPurchases, { body: { csv, map } })
    expect(seen).toMatchObject({ read: 3, rejected: 0 })
    expect(seen.first[1]).toEqual({
      line: 3,
      customer: "K1",
      at: "2026-01-06T10:00:00.000Z",
      amount: { minor: 120_000, currency: "EUR" },
      what: "Loan, first part",
    })
    expect((await cast.ewa.call(listCustomers, { query: { q: "K1" } })).items).toEqual([])
  })

  test("are kept with their customers and units, and once only when the file comes again", async () => {
    const first = await cast.ewa.call(contracts.importPurchases, { body: { csv, map } })
    expect(first).toEqual({ read: 3, kept: 3, rejected: 0, duplicates: 0, bad: [] })
    const again = await cast.ewa.call(contracts.importPurchases, { body: { csv, map } })
    expect(again).toMatchObject({ read: 3, kept: 0, duplicates: 3 })
    const rosa = await customerCalled("K1")
    expect(rosa).toMatchObject({ name: "Rosa Lima", bought: { times: 2, sums: [{ minor: 121_250, currency: "EUR" }] } })
    expect(rosa.purchases[0]).toMatchObject({ unit: { name: "North" }, what: "Loan, first part" })
    expect((await customerCalled("K2")).purchases[0]?.unit).toBeNull()
  })

  test("that cannot be read are named by line and reason, and the others are kept", async () => {
    const rows = [
      "Customer,Name,When,Amount,Receipt,Branch,What",
      "K3,,2026-01-05,5.00,B1,,",
      ",,2026-01-05,5.00,B2,,",
      "K3,,2026-02-30,5.00,B3,,",
      "K3,,2027-01-01,5.00,B4,,",
      "K3,,2026-01-05,five,B5,,",
      "K3,,2026-01-05,-5.00,B6,,",
      "K3,,2026-01-05,5.001,B7,,",
      '"K3,,2026-01-05,5.00,B8,,',
    ].join("\n")
    const done = await cast.ewa.call(contracts.importPurchases, { body: { csv: rows, map } })
    expect(done).toMatchObject({ read: 8, kept: 1, rejected: 7, duplicates: 0 })
    expect(done.bad.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "3 The row does not say whose it is.",
      '4 When "2026-02-30": This is not a date such as 2020-03-18.',
      '5 When "2027-01-01": This date is still to come; day and month may have been swapped.',
      '6 Amount "five": This is not an amount in EUR.',
      '7 Amount "-5.00": The amount is below 0: what was given back is not a purchase.',
      '8 Amount "5.001": This is not an amount in EUR.',
      "9 A quotation mark on this line is never closed, or stands in the middle of a quoted cell.",
    ])
    expect(done.bad[3]?.problems).toEqual([
      { code: "amount-not-understood", told: { currency: "EUR" }, column: "Amount", value: "five" },
    ])
  })

  test("without keys are one by customer, instant and amount; where only the day is told, twice the same is two", async () => {
    const keyless = { ...map, columns: { customer: 1, at: 2, amount: 3 }, header: false }
    const timed = "K4,2026-01-05 10:00,5\nK4,2026-01-05 10:00,5\nK4,2026-01-05 11:00,5"
    expect(await cast.ewa.call(contracts.importPurchases, { body: { csv: timed, map: keyless } })).toMatchObject({
      kept: 2,
      duplicates: 1,
    })
    const days = "K5,2026-01-05,5\nK5,2026-01-05,5"
    expect(await cast.ewa.call(contracts.importPurchases, { body: { csv: days, map: keyless } })).toMatchObject({
      kept: 2,
      duplicates: 0,
    })
    expect(await cast.ewa.call(contracts.importPurchases, { body: { csv: days, map: keyless } })).toMatchObject({
      kept: 0,
      duplicates: 2,
    })
  })

  test("are refused as a whole where the file lacks a column, or the map says nothing of whose they are", async () => {
    const lacking = await cast.ewa.ask(contracts.importPurchases, { body: { csv: "a,b\n1,2", map } })
    expect([lacking.status, lacking.body]).toMatchObject([422, { code: "column-missing" }])
    const nobody = { ...map, columns: { at: "When", amount: "Amount" } }
    expect((await cast.ewa.ask(contracts.importPurchases, { body: { csv, map: nobody } })).status).toBe(400)
    expect((await cast.ewa.ask(contracts.importPurchases, { body: { csv: "", map } })).body).toMatchObject({
      code: "file-empty",
    })
  })

  test("are a steward's to bring in, not a teller's", async () => {
    expect((await cast.amara.ask(contracts.importPurchases, { body: { csv, map } })).status).toBe(403)
    expect((await cast.bruno.ask(contracts.setBandRule, { body: { by: "thirds" } })).status).toBe(403)
  })
})

describe("purchases from a program", () => {
  const purchase = {
    customer: { email: "shop@post.example" },
    at: "2026-02-02T10:00:00Z",
    amount: { minor: 500, currency: "EUR" },
  }

  test("are kept once by its key, if it may", async () => {
    const { key } = await cast.grace.call(addServiceAccount, { body: { name: "Shop", scopes: ["customers:write"] } })
    const body = { purchases: [{ ...purchase, key: "S1" }, { ...purchase, key: "S1" }, purchase] }
    const shop = house.program(key)
    expect(await shop.call(contracts.keepPurchases, { body })).toEqual({ kept: 2, duplicates: 1 })
    expect(await shop.call(contracts.keepPurchases, { body })).toEqual({ kept: 0, duplicates: 3 })
    const { key: other } = await cast.grace.call(addServiceAccount, { body: { name: "Board", scopes: ["read"] } })
    expect((await house.program(other).ask(contracts.keepPurchases, { body })).status).toBe(403)
  })

  test("are refused below nothing, of nobody, or at a unit that there is not", async () => {
    const refused = async (one: object) => {
      const { status, body } = await cast.grace.ask(contracts.keepPurchases, {
        body: { purchases: [{ ...purchase, ...one }] as never },
      })
      return [status, (body as { code: string }).code]
    }
    expect(await refused({ amount: { minor: -1, currency: "EUR" } })).toEqual([400, "not-understood"])
    expect(await refused({ customer: { name: "Somebody" } })).toEqual([400, "not-understood"])
    expect(await refused({ unitId: cast.amara.id })).toEqual([400, "unknown-unit"])
  })
})

describe("a customer who left", () => {
  test("is noted with the day and the reason, and taken back when they return", async () => {
    const { id } = await customerCalled("K1")
    const noting = (day: string) =>
      cast.amara.ask(contracts.noteLeaving, { params: { id }, body: { day, reason: "price" } })
    expect((await noting("2026-02-20")).status).toBe(200)
    expect((await customerCalled("K1")).leaving).toEqual({ day: "2026-02-20", reason: "price" })
    expect((await noting("2026-03-03")).body).toMatchObject({ code: "day-to-come" })
    await cast.amara.call(contracts.takeBackLeaving, { params: { id } })
    expect((await customerCalled("K1")).leaving).toBeNull()
    expect((await cast.amara.ask(contracts.takeBackLeaving, { params: { id } })).status).toBe(200)
    expect((await cast.amara.ask(contracts.takeBackLeaving, { params: { id: cast.amara.id } })).status).toBe(404)
    const unknown = { params: { id: cast.amara.id }, body: { day: "2026-02-20", reason: "price" as const } }
    expect((await cast.amara.ask(contracts.noteLeaving, unknown)).status).toBe(404)
  })

  test("is noted from a file, in its own words, if known", async () => {
    const leavings: contracts.LeavingMap = {
      version: 1,
      delimiter: ";",
      header: true,
      date: "day-first",
      timeZone: "Europe/Lisbon",
      columns: { customer: "Kunde", day: "Datum", reason: "Grund" },
      reasons: { "Zu teuer": "price" },
    }
    const file = "Kunde;Datum;Grund\nK2;18.2.2026;zu teuer\nK9;18.2.2026;price\nK3;31.2.2026;price\nK3;1.2.2026;Laune"
    const done = await cast.ewa.call(contracts.importLeavings, { body: { csv: file, map: leavings } })
    expect(done).toMatchObject({ read: 4, kept: 1, rejected: 3, duplicates: 0 })
    expect(done.bad.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "3 This customer is not known here.",
      '4 Datum "31.2.2026": This is not a date with the day first, such as 18.3.2020.',
      '5 Grund "Laune": The map does not say what this stands for: price, service, product, moved, other.',
    ])
    expect((await customerCalled("K2")).leaving).toEqual({ day: "2026-02-18", reason: "price" })
    expect(await cast.ewa.call(contracts.importLeavings, { body: { csv: file, map: leavings } })).toMatchObject({
      kept: 0,
      duplicates: 1,
    })
  })
})

describe("bands by a year's spending", () => {
  test("are set by amounts, told at once, and kept while the round comes again", async () => {
    await cast.ewa.call(contracts.setBandRule, {
      body: { by: "amounts", middleFrom: 1_000, largeFrom: 100_000, currency: "EUR" },
    })
    expect([(await customerCalled("K1")).band, (await customerCalled("K2")).band]).toEqual(["large", "small"])
    await house.drain()
    const bands = await cast.farid.call(contracts.getBandRule, {})
    expect(bands.rule).toEqual({ by: "amounts", middleFrom: 1_000, largeFrom: 100_000, currency: "EUR" })
    expect(bands.counts.large).toBe(1)
    const upside = await cast.ewa.ask(contracts.setBandRule, {
      body: { by: "amounts", middleFrom: 9, largeFrom: 8, currency: "EUR" },
    })
    expect(upside.status).toBe(400)
  })

  test("by thirds put a third in each where enough have bought, and none where too few have", async () => {
    await cast.ewa.call(contracts.setBandRule, { body: { by: "thirds" } })
    expect((await customerCalled("K1")).band).toBeNull()
    const many = Array.from({ length: 60 }, (_, n) => `T${n},2026-02-0${1 + (n % 9)},${n + 1}`).join("\n")
    await cast.ewa.call(contracts.importPurchases, {
      body: { csv: many, map: { ...map, header: false, columns: { customer: 1, at: 2, amount: 3 } } },
    })
    const { counts } = await cast.farid.call(contracts.getBandRule, {})
    expect(Math.abs(counts.small - counts.large)).toBeLessThanOrEqual(3)
    expect(counts.small + counts.middle + counts.large).toBe(66)
    expect((await customerCalled("T0")).band).toBe("small")
    expect((await customerCalled("T59")).band).toBe("large")
  })
})

test("amounts are read digit by digit, in the currency's own smallest unit", () => {
  expect(readAmount("1,234.50", ".", 2)).toBe(123_450)
  expect(readAmount("1.234,5", ",", 2)).toBe(123_450)
  expect(readAmount("0.29", ".", 2)).toBe(29)
  expect(readAmount("350", ".", 0)).toBe(350)
  expect(readAmount("12,34", ".", 2)).toBeUndefined()
  expect(readAmount("1e3", ".", 2)).toBeUndefined()
})

test("instants are read where they were written down, and a day alone stays that day", () => {
  const at = (text: string, zone: string) => readInstant(text, "iso", zone)?.at.toISOString()
  expect(at("2026-07-01 10:00", "America/New_York")).toBe("2026-07-01T14:00:00.000Z")
  expect(at("2026-07-01T10:00:00+02:00", "America/New_York")).toBe("2026-07-01T08:00:00.000Z")
  expect(at("2026-07-01", "America/New_York")).toBe("2026-07-01T16:00:00.000Z")
  expect(readInstant("19970101", "compact", "UTC")?.at.toISOString()).toBe("1997-01-01T12:00:00.000Z")
})
