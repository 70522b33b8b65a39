import type { AddressInfo } from "node:net"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { chooseMondayMail, readMondayMail } from "#contracts/monday-mail.ts"
import { setMyLocale } from "#contracts/people.ts"
import { giveKudos } from "#contracts/recognition.ts"
import { getOrganisation, keepSetting } from "#platform/config/settings.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { isMondayMorning, mondayOf } from "./monday.ts"
import { sendMondayMails } from "./send-monday-mails.ts"

const received: Email[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, answer) {
    const parts: Buffer[] = []
    stream.on("data", (part: Buffer) => parts.push(part))
    stream.on("end", async () => {
      received.push(await PostalMime.parse(Buffer.concat(parts)))
      answer()
    })
  },
})
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
const { port } = server.server.address() as AddressInfo
afterAll(() => new Promise<void>((closed) => server.close(closed)))

// It is Monday, 2 March 2026, eight in the morning in Lisbon.
const house = await openTestHouse(undefined, {
  url: `smtp://127.0.0.1:${port}`,
  from: "Harbour Bank <service@harbour.example>",
})
const { ctx, clock } = house
const cast = await openBank(house)

beforeAll(async () => {
  const fact = { unitId: cast.units.north, day: "2026-02-25", dims: {} }
  await recordFacts(ctx, [
    ...Array.from({ length: 6 }, () => ({ ...fact, measure: "csat", value: 5, low: 1, high: 5 })),
    ...Array.from({ length: 6 }, () => ({ ...fact, measure: "responses", value: 1 })),
    ...[1, 1, 0].map((value) => ({ ...fact, measure: "kept-promises", value, low: 0, high: 1 })),
  ])
  const words = "Stayed late to find a lost card."
  await cast.bruno.call(giveKudos, { body: { people: [cast.amara.id], words } })
  await house.drain()
})
beforeEach(() => {
  received.length = 0
})

async function send(): Promise<Email[]> {
  await sendMondayMails(ctx)
  await house.drain()
  return received
}
const mailTo = (mails: readonly Email[], name: string) =>
  mails.find(({ to }) => to?.some(({ address }) => address === `${name}@harbour.example`))

test("on Monday morning each person reads how their own team fared, once", async () => {
  const mails = await send()
  expect(mails).toHaveLength(7)
  const mail = mailTo(mails, "amara")
  expect(mail?.subject).toBe("North on Monday, 2 March 2026")
  expect(mail?.text).toContain("Hello Amara Okafor,")
  expect(mail?.text).toContain("Last week 6 answers came in for North.")
  expect(mail?.text).toMatch(/100% \(between \d+% and 100%, from n = 6\)\. /)
  expect(mail?.text).toContain("Promises due last week: 2 of 3 kept.")
  expect(mail?.text).toContain("Thanked last week: Amara Okafor.")
  expect(mailTo(mails, "chidi")?.text).toContain("Last week no answers came in for South.")
  received.length = 0
  expect(await send()).toEqual([])
})

test("one press in the mail program ends it, without a session, and the switch brings it back", async () => {
  clock.set("2026-03-09T08:00:00Z")
  const mail = mailTo(await send(), "amara")
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? ""
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click")
  const [, path = ""] = /^<https?:\/\/[^/]+(\/[^>]+)>$/.exec(header("list-unsubscribe")) ?? []
  const form = { "content-type": "application/x-www-form-urlencoded" }
  const pressed = await house.stranger().request("POST", path, "List-Unsubscribe=One-Click", form)
  expect(pressed.status).toBe(200)
  expect(await cast.amara.call(readMondayMail, {})).toMatchObject({ wanted: false })

  clock.set("2026-03-16T08:00:00Z")
  received.length = 0
  const next = await send()
  expect(next).toHaveLength(6)
  expect(mailTo(next, "amara")).toBeUndefined()
  await cast.amara.call(chooseMondayMail, { body: { wanted: true } })
  expect(await cast.amara.call(readMondayMail, {})).toMatchObject({ wanted: true })
})

test("a guessed link ends nothing", async () => {
  const path = "/api/monday-mail/declined/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  const form = { "content-type": "application/x-www-form-urlencoded" }
  expect((await house.stranger().request("POST", path, "List-Unsubscribe=One-Click", form)).status).toBe(404)
})

test("it is said in the reader's language, and can be seen beforehand", async () => {
  await cast.amara.call(setMyLocale, { body: { locale: "es" } })
  const { subject, paragraphs, address } = await cast.amara.call(readMondayMail, {})
  expect(subject).toBe("North, lunes 16 de marzo de 2026")
  expect(paragraphs[0]).toBe("Hola, Amara Okafor:")
  expect(paragraphs.join("\n")).toMatch(/Es poco para decirlo: 1 día hasta ahora/)
  expect(paragraphs.join("\n")).not.toMatch(/Too few|a signal/)
  expect(address).toBe("amara@harbour.example")
})

test("a sample sends none", async () => {
  clock.set("2026-03-23T08:00:00Z")
  const organisation = await getOrganisation(ctx)
  await keepSetting(ctx, "organisation", {
    ...organisation,
    sample: "bakery",
  })
  await send()
  expect(
    await ctx.db.selectFrom("line_up_monday_mail").select("week").where("week", "=", "2026-03-23").execute(),
  ).toEqual([])
  await keepSetting(ctx, "organisation", organisation)
})

test("Monday morning is the team's own", () => {
  const at = new Date("2026-03-02T08:00:00Z")
  expect(isMondayMorning(at, "Europe/Lisbon")).toBe(true)
  expect(isMondayMorning(at, "America/New_York")).toBe(false)
  expect(isMondayMorning(new Date("2026-03-01T22:00:00Z"), "Asia/Tokyo")).toBe(true)
  expect(mondayOf("2026-03-08")).toBe("2026-03-02")
  expect(mondayOf("2026-03-02")).toBe("2026-03-02")
})
