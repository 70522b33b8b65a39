import { beforeAll, expect, test } from "vitest"
import * as contracts from "#contracts/newsletter.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { forgetSubscribers } from "./forget-subscribers.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { ctx, clock } = house
const { ewa } = await openBank(house)
const stranger = house.stranger()
const form = { "content-type": "application/x-www-form-urlencoded" }
const rosa = "rosa@customers.example"

const archive = (archive: "public" | "people") =>
  ewa.call(contracts.changeNewsletterSettings, { body: { archive, perMinute: null } })
beforeAll(() => archive("public"))

const ask = (email: string, more = "") =>
  stranger.request("POST", "/newsletter/subscribers", `email=${encodeURIComponent(email)}&lang=es${more}`, form)
const linkTo = async (email: string) => linkIn((await mailsTo(house, email))[0])

async function readers(): Promise<number> {
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  const { readers } = await ewa.call(contracts.getEdition, { params: { id } })
  await ewa.call(contracts.discardEdition, { params: { id } })
  return readers
}

test("an address is on the list only when its owner has said yes by the link that it was sent, in their language", async () => {
  expect((await ask(rosa)).body).toContain("rosa@customers.example")
  expect(await readers()).toBe(7)
  const [mail] = await mailsTo(house, rosa)
  expect(mail?.subject).toBe("¿Quiere el boletín de Harbour Bank?")
  const link = await linkTo(rosa)
  const looked = await stranger.request("GET", link)
  expect(looked.body).toContain("Sí, envíenmelo")
  expect(await readers()).toBe(7)
  expect((await stranger.request("POST", link, "", form)).status).toBe(200)
  expect(await readers()).toBe(8)
})

test("whoever asks is told the same, known or not, and one address is not written to again and again", async () => {
  const known = await ask(rosa)
  const unknown = await ask("tomas@customers.example")
  const again = await ask("Tomas@customers.example")
  expect(known.body.replaceAll(rosa, "X")).toBe(unknown.body.replaceAll("tomas@customers.example", "X"))
  expect(again.status).toBe(200)
  expect(await mailsTo(house, rosa)).toHaveLength(1)
  expect(await mailsTo(house, "tomas@customers.example")).toHaveLength(1)
  expect(await mailsTo(house, "Tomas@customers.example")).toHaveLength(0)
})

test("what is no address is asked for again; what a program fills in is answered, and nothing is sent", async () => {
  const wrong = await ask("tomas at home")
  expect(wrong.status).toBe(400)
  expect(wrong.body).toContain("Revise la dirección")
  expect(wrong.body).toContain('value="tomas at home"')
  expect((await ask("robot@customers.example", "&fax=1")).status).toBe(200)
  expect(await mailsTo(house, "robot@customers.example")).toEqual([])
})

test("a colleague who asks as well gets it once", async () => {
  await ask("amara@harbour.example")
  await stranger.request("POST", await linkTo("amara@harbour.example"), "", form)
  expect(await readers()).toBe(8)
})

test("where the archive is for those who work here, nobody from outside is put on the list", async () => {
  await archive("people")
  expect((await ask("later@customers.example")).status).toBe(403)
  expect(await mailsTo(house, "later@customers.example")).toEqual([])
  await archive("public")
})

test("a subscriber leaves by one press, comes back by another, and is forgotten a month after having left", async () => {
  const { id } = await ctx.db
    .selectFrom("newsletter_subscriber")
    .select("id")
    .where("email", "=", rosa)
    .executeTakeFirstOrThrow()
  const token = ctx.house.signer.sign("newsletter", id, 1, new Date("2027-01-01T00:00:00Z"))
  const leave = () => stranger.request("POST", `/newsletter/leave/${token}`, "List-Unsubscribe=One-Click", form)
  const left = await leave()
  expect(left.body).toContain("Ya no recibirá el boletín")
  expect(await readers()).toBe(7)
  await stranger.request("POST", /action="([^"]+)"/.exec(left.body)?.[1] ?? "", "", form)
  expect(await readers()).toBe(8)
  await leave()
  clock.advance(31 * 86_400_000)
  await forgetSubscribers(ctx)
  const kept = await ctx.db.selectFrom("newsletter_subscriber").select("email").execute()
  expect(kept).toEqual([{ email: "amara@harbour.example" }])
  expect((await stranger.request("GET", `/newsletter/leave/${token}`)).status).toBe(404)
})
