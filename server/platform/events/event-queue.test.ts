import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { openTestHouse } from "#tests/support/app.ts"

const house = await openTestHouse()

const waiting = async () =>
  (await house.ctx.db.selectFrom("platform_mail").select("id").where("state", "=", "queued").execute()).length

test("work that waits is taken up many at a time, and not one every half second", async () => {
  for (let i = 0; i < 100; i++)
    await queueMail(house.ctx, { to: `c${i}@customers.example`, subject: "Hello", text: "Hello", purpose: "test" })
  const began = performance.now()
  await house.ctx.events.work(house.ctx)
  while ((await waiting()) > 0 && performance.now() - began < 20_000) await sleep(50)
  expect(await waiting()).toBe(0)
  // One at a time would take fifty seconds.
  expect(performance.now() - began).toBeLessThan(15_000)
})
