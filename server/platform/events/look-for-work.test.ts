import { setTimeout as sleep } from "node:timers/promises"
import { type RawBuilder, sql } from "kysely"
import { expect, test } from "vitest"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { openTestHouse } from "#tests/support/app.ts"

const house = await openTestHouse()
const { ctx } = house

test("a house in which nothing happens asks its database for all queues together, and what comes is still done at once", async () => {
  await ctx.events.work(ctx)
  // Each worker asks once when it begins.
  await sleep(1_000)
  const before = await transactions()
  await sleep(3_000)
  const perSecond = ((await transactions()) - before) / 3
  const { queues } = await one<{ queues: number }>(sql`select count(*)::int as queues from pgboss.queue`)
  expect(queues).toBeGreaterThan(20)
  expect(perSecond).toBeGreaterThan(0)
  expect(perSecond).toBeLessThan(queues / 2)

  await queueMail(ctx, { to: "rosa@customers.example", subject: "Hello", text: "Hello", purpose: "test" })
  await expect
    .poll(async () => (await one<{ state: string }>(sql`select state from platform_mail`)).state)
    .not.toBe("queued")
})

/** How many this database has seen. A connection tells of its own once a second. */
async function transactions(): Promise<number> {
  await sql`select pg_stat_clear_snapshot()`.execute(ctx.db)
  const { seen } = await one<{ seen: number }>(
    sql`select xact_commit::int as seen from pg_stat_database where datname = current_database()`,
  )
  return seen
}

async function one<T>(query: RawBuilder<T>): Promise<T> {
  const [row] = (await query.execute(ctx.db)).rows
  if (row === undefined) throw new Error("no row")
  return row
}
