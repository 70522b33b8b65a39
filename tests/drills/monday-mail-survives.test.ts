import { sql } from "kysely"
import { PgBoss } from "pg-boss"
import { expect, test } from "vitest"
import { openTestHouse } from "../support/app.ts"
import { openMailingDrill } from "../support/mailing-drill.ts"
import { openBank } from "../support/people.ts"

/** Eight in the morning in Lisbon, where the bank is. */
const monday = "2026-03-02T08:00:00Z"

const house = await openTestHouse(monday)
const { ctx, database } = house
await openBank(house)

// Slow enough that others wait while one is in flight.
const { taken, killAfter, goOn } = await openMailingDrill(database.appUrl, monday, 100)

/** What a program that was killed had begun comes back after a quarter of an hour; here at once. */
async function aQuarterOfAnHourLater(): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update pgboss.job set started_on = started_on - interval '16 minutes' where state = 'active'`.execute(ctx.db)
  const boss = new PgBoss({
    connectionString: database.ownerUrl,
    migrate: false,
    createSchema: false,
    supervise: false,
  })
  await boss.start()
  await boss.supervise()
  await boss.stop({ graceful: false })
  return Number(numAffectedRows)
}

test("killed while a Monday mail is taken and it does not know yet, the program misses nobody, and sends that one mail twice as the same", {
  timeout: 600_000,
}, async () => {
  const inFlight = await killAfter(3)
  expect(taken).toHaveLength(3)

  expect(await aQuarterOfAnHourLater()).toBeGreaterThan(0)
  goOn()
  const everybody = (await ctx.db.selectFrom("people_person").select("email").execute()).map(({ email }) => email)
  await expect
    .poll(async () => (await ctx.db.selectFrom("platform_mail").select("state").execute()).map(({ state }) => state), {
      timeout: 240_000,
      interval: 100,
    })
    .toEqual(everybody.map(() => "sent"))

  expect([...new Set(taken.map(({ to }) => to))].sort()).toEqual(everybody.toSorted())
  expect(taken).toHaveLength(everybody.length + 1)
  const again = taken.filter(({ to }) => to === inFlight?.to)
  expect(again).toEqual([inFlight, inFlight])
  expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(everybody.length)
})
