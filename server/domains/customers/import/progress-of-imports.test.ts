import { expect, test } from "vitest"
import { getProgress } from "#contracts/house.ts"
import { importPeople } from "#contracts/people-import.ts"
import { importPurchases, type PurchaseMap, previewPurchases } from "#contracts/purchases.ts"
import { forgetProgress } from "#platform/progress/progress.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { amara, ewa, grace } = await openBank(house)
const map: PurchaseMap = {
  version: 1,
  delimiter: ",",
  header: true,
  date: "iso",
  timeZone: "Europe/Lisbon",
  decimal: ".",
  currency: "EUR",
  columns: { customer: "Customer", at: "When", amount: "Amount" },
}
const rows = 7_000
const purchases = `Customer,When,Amount\n${Array.from({ length: rows }, (_, nth) => `K${nth},2026-01-05,12.50\n`).join("")}`
const keyOf = (letter: string) => `${letter.repeat(8)}-0000-4000-8000-000000000000`
const at = async (by: typeof ewa, progress: string) => (await by.call(getProgress, { params: { key: progress } })).at

/** Told after each two thousand, and not at the end. */
const isPartOfIt = (done: number) => done > 0 && done < rows && done % 2_000 === 0

/** What whoever waits is told until it is done. */
async function toldDuring(by: typeof ewa, progress: string, work: Promise<unknown>) {
  const told: { done: number; of: number }[] = []
  let busy = true
  const ended = work.finally(() => {
    busy = false
  })
  while (busy) {
    const now = await at(by, progress)
    if (now) told.push(now)
  }
  await ended
  return told
}

test("whoever waits for purchases is told how far they are, before they are all there", async () => {
  const progress = keyOf("a")
  const told = await toldDuring(
    ewa,
    progress,
    ewa.call(importPurchases, { query: { progress }, body: { csv: purchases, map } }),
  )
  expect(told.length).toBeGreaterThan(0)
  for (const { done, of } of told) {
    expect(done).toSatisfy(isPartOfIt)
    expect(Math.abs(of - rows)).toBeLessThanOrEqual(2)
  }
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((one, other) => one - other))
})

test("so is who only looks, and who brings in people", async () => {
  // Looking is quick: on a busy machine it may be over before what it told has been kept.
  await ewa.call(previewPurchases, { query: { progress: keyOf("b") }, body: { csv: purchases, map } })
  await expect.poll(() => at(ewa, keyOf("b"))).toMatchObject({ done: expect.toSatisfy(isPartOfIt) })
  const people = Array.from({ length: 1_200 }, (_, nth) => `${5000 + nth},Person ${nth},North\n`).join("")
  await grace.call(importPeople, { query: { progress: keyOf("c") }, body: { csv: `number,name,unit\n${people}` } })
  await expect.poll(() => at(grace, keyOf("c"))).toMatchObject({ of: 1_200 })
})

test("nobody is told of another's, nor of what was never begun, and an hour later it is forgotten", async () => {
  expect(await at(amara, keyOf("a"))).toBeNull()
  expect(await at(ewa, keyOf("d"))).toBeNull()
  expect(await at(ewa, keyOf("a"))).not.toBeNull()
  house.clock.advance(3_600_000)
  await forgetProgress(house.ctx)
  expect(await at(ewa, keyOf("a"))).toBeNull()
})

test("without a key, and of a file that is refused, nothing is told", async () => {
  const refused = await ewa.ask(importPurchases, { query: { progress: keyOf("e") }, body: { csv: "a,b\n1,2", map } })
  expect(refused.status).toBe(422)
  expect(await at(ewa, keyOf("e"))).toBeNull()
  expect((await ewa.ask(getProgress, { params: { key: "short" } })).status).toBe(400)
})
