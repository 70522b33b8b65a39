import { type ChildProcess, fork } from "node:child_process"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { sql } from "kysely"
import { PgBoss } from "pg-boss"
import PostalMime from "postal-mime"
import { SMTPServer } from "smtp-server"
import { afterAll, expect, test } from "vitest"
import { openTestHouse } from "../support/app.ts"
import { openBank } from "../support/people.ts"

/** Eight in the morning in Lisbon, where the bank is. */
const monday = "2026-03-02T08:00:00Z"
const program = fileURLToPath(new URL("../support/mailing-program.ts", import.meta.url))
const running = new Set<ChildProcess>()

type Taken = { to: string; messageId: string }
const taken: Taken[] = []
/** Of which mail the program never hears that it was taken; undefined: it hears of all. */
let unheard: number | undefined = 3
let tellHeld: () => void = () => {}
const held = new Promise<void>((resolve) => {
  tellHeld = resolve
})

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, answer) {
    const parts: Buffer[] = []
    stream.on("data", (part: Buffer) => parts.push(part))
    stream.on("end", async () => {
      const { to, messageId = "" } = await PostalMime.parse(Buffer.concat(parts))
      taken.push({ to: to?.[0]?.address ?? "", messageId })
      if (taken.length === unheard) return tellHeld()
      await sleep(100)
      answer()
    })
  },
})
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`

const house = await openTestHouse(monday)
const { ctx, database } = house
await openBank(house)

afterAll(async () => {
  for (const child of running) child.kill("SIGKILL")
  await new Promise<void>((closed) => server.close(closed))
})

function start(): ChildProcess {
  const child = fork(program, [database.appUrl, smtpUrl, monday], { stdio: ["ignore", "ignore", "inherit", "ipc"] })
  running.add(child)
  return child
}

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
  timeout: 120_000,
}, async () => {
  const first = start()
  await held
  const ended = new Promise((resolve) => first.once("close", resolve))
  first.kill("SIGKILL")
  await ended
  const inFlight = taken[2]
  expect(taken).toHaveLength(3)

  unheard = undefined
  start()
  expect(await aQuarterOfAnHourLater()).toBeGreaterThan(0)
  const everybody = (await ctx.db.selectFrom("people_person").select("email").execute()).map(({ email }) => email)
  await expect
    .poll(async () => (await ctx.db.selectFrom("platform_mail").select("state").execute()).map(({ state }) => state), {
      timeout: 60_000,
      interval: 100,
    })
    .toEqual(everybody.map(() => "sent"))

  expect([...new Set(taken.map(({ to }) => to))].sort()).toEqual(everybody.toSorted())
  expect(taken).toHaveLength(everybody.length + 1)
  const again = taken.filter(({ to }) => to === inFlight?.to)
  expect(again).toEqual([inFlight, inFlight])
  expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(everybody.length)
})
