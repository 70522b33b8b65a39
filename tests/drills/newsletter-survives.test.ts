import { type ChildProcess, fork } from "node:child_process"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import PostalMime from "postal-mime"
import { SMTPServer } from "smtp-server"
import { afterAll, expect, test } from "vitest"
import * as contracts from "#contracts/newsletter.ts"
import { addPerson } from "../../server/domains/people/add-person.ts"
import { openTestHouse } from "../support/app.ts"
import { openBank } from "../support/people.ts"

/** A Tuesday: no other mail goes out. */
const tuesday = "2026-03-03T08:00:00Z"
const readers = 60
/** After so many mails that were taken, the program is killed before it hears that the next one was. */
const kills = [1, 20]
const program = fileURLToPath(new URL("../support/mailing-program.ts", import.meta.url))
const running = new Set<ChildProcess>()

const taken: { to: string; messageId: string }[] = []
let unheard: number | undefined
let tellHeld: () => void = () => {}

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
      answer()
    })
  },
})
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`

const house = await openTestHouse(tuesday)
const { ewa, units } = await openBank(house)

afterAll(async () => {
  for (const child of running) child.kill("SIGKILL")
  await new Promise<void>((closed) => server.close(closed))
})

function start(): ChildProcess {
  const child = fork(program, [house.database.appUrl, smtpUrl, tuesday], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  running.add(child)
  return child
}

async function killedAfter(mails: number): Promise<{ to: string; messageId: string } | undefined> {
  unheard = mails + 1
  const held = new Promise<void>((resolve) => {
    tellHeld = resolve
  })
  const child = start()
  const ended = new Promise((resolve) => child.once("close", resolve))
  await held
  child.kill("SIGKILL")
  await ended
  return taken.at(-1)
}

test("killed again and again while a newsletter goes out, the program misses nobody; only what was in flight goes twice, as the same mail", {
  timeout: 120_000,
}, async () => {
  for (let n = (await house.ctx.db.selectFrom("people_person").select("id").execute()).length; n < readers; n++)
    await addPerson(house.ctx, {
      name: `Reader ${n}`,
      email: `reader-${n}@harbour.example`,
      employeeNumber: null,
      unitId: units.north,
      job: "Teller",
      role: "member",
    })
  await ewa.call(contracts.changeNewsletterSettings, { body: { archive: "people", perMinute: null } })
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  const parts = [{ kind: "words" as const, title: "", body: "Thank you, all of you.", about: null }]
  await ewa.call(contracts.editEdition, { params: { id }, body: { title: "March", opening: "", parts } })
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })

  const inFlight = []
  for (const mails of kills) inFlight.push(await killedAfter(mails))
  unheard = undefined
  start()
  const read = () => ewa.call(contracts.getEdition, { params: { id } })
  await expect.poll(async () => (await read()).state, { timeout: 60_000, interval: 100 }).toBe("sent")

  expect((await read()).progress).toMatchObject({ sent: readers, waiting: 0 })
  const everybody = (await house.ctx.db.selectFrom("people_person").select("email").execute()).map(({ email }) => email)
  expect([...new Set(taken.map(({ to }) => to))].toSorted()).toEqual(everybody.toSorted())
  expect(taken).toHaveLength(readers + kills.length)
  for (const mail of inFlight) expect(taken.filter(({ to }) => to === mail?.to)).toEqual([mail, mail])
  expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(readers)
})
