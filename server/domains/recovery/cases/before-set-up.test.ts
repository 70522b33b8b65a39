import { Readable } from "node:stream"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { feedbackMap } from "#contracts/feedback-map.ts"
import * as contracts from "#contracts/recovery.ts"
import { importFeedback } from "#listening"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { ctx } = house

const file = `number,received,about
1,2016-02-29,A fee
2,2026-03-01,A card that was swallowed
`
const map = feedbackMap.parse({
  version: 1,
  survey: { name: "Complaints" },
  becomes: "cases",
  liveFrom: "2026-01-01",
  timeZone: "UTC",
  columns: [
    { column: "number", role: "key" },
    { column: "received", role: "received at", date: { form: "iso" } },
    { column: "about", role: "case subject" },
  ],
})
const hurry = () => sql`update pgboss.job set start_after = now() where state < 'active'`.execute(ctx.db)

test("cases that are imported before anybody is there wait for their owner as long as it takes, and are no failed work", async () => {
  await importFeedback(ctx, { bytes: Readable.from([Buffer.from(file)]), fileName: "complaints.csv", map })
  for (let tries = 0; tries < 12; tries++) {
    await house.drain()
    await hurry()
  }
  expect(await ctx.events.listDeadLetters()).toEqual([])

  const { grace } = await openBank(house)
  await house.drain()
  const { items } = await grace.call(contracts.listCases, { query: { history: "with" } })
  expect(items.map(({ subject }) => subject).sort()).toEqual(["A card that was swallowed", "A fee"])
})
