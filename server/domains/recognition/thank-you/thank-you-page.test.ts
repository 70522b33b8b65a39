import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import * as contracts from "#contracts/thank-you.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { visitThankYouPage } from "#tests/support/thank-you-page.ts"
import { trap } from "./sheet.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, dana, ewa, units } = await openBank(house)
const { open, send, kept } = visitThankYouPage(house)

describe("the page is closed until somebody opens it", () => {
  test("and says so kindly", async () => {
    const { status, body } = await open("?unit=north")
    expect(status).toBe(410)
    expect(body).toContain("No thanks are taken here just now")
    expect((await send({ words: "Thanks", shown: "unnamed" })).status).toBe(410)
    expect((await bruno.ask(contracts.getThankYouPoster, { query: { unit: units.north } })).body).toMatchObject({
      code: "thank-you-page-closed",
    })
  })

  test("by the lead of a unit for that unit, by a steward for all that have no switch of their own", async () => {
    const turn = (by: typeof amara, id: string, open: boolean) =>
      by.ask(contracts.switchThankYouPage, { params: { id }, body: { open } })
    const isOpen = async (unit: string) => (await amara.call(contracts.getThankYouPage, { query: { unit } })).open
    expect((await turn(amara, units.north, true)).status).toBe(403)
    expect((await turn(bruno, units.south, true)).status).toBe(403)
    expect((await turn(bruno, units.north, true)).status).toBe(200)
    expect([await isOpen(units.north), await isOpen(units.south)]).toEqual([true, false])
    await turn(ewa, units.company, true)
    expect(await amara.call(contracts.getThankYouPage, { query: { unit: units.south } })).toMatchObject({
      open: true,
      follows: { id: units.company },
      may: { switch: false },
    })
    await turn(dana, units.south, false)
    expect([await isOpen(units.north), await isOpen(units.south)]).toEqual([true, false])
    expect(await dana.call(contracts.getThankYouPage, { query: { unit: units.south } })).toMatchObject({
      follows: null,
      may: { switch: true },
    })
    await turn(dana, units.south, true)
  })
})

test("it is one small page without script, in the customer's language, and opening it records nothing", async () => {
  for (const [language, word] of [
    ["en", "What did they do for you?"],
    ["es", "¿Qué hizo por usted?"],
    ["fr", "Qu’a-t-on fait pour vous"],
    ["de", "Was wurde für Sie getan?"],
    ["pt", "O que fizeram por si?"],
    ["ar", "ماذا فعلوا من أجلك؟"],
  ] as const) {
    const { status, body } = await open("?unit=north", { "accept-language": `${language}-XX` })
    expect(status).toBe(200)
    expect(body).toContain(word)
    expect(body).toContain(`dir="${language === "ar" ? "rtl" : "ltr"}"`)
    expect(body).toContain("North")
    expect(body).not.toContain("<script")
    expect(body).not.toContain("checked")
    expect(gzipSync(body).length).toBeLessThan(6_000)
  }
  expect(await kept()).toEqual([])
  expect((await open("?unit=nowhere")).body).not.toContain("About")
})

test("what is missing or wrong is said beside its field, and nothing typed is lost", async () => {
  const before = (await kept()).length
  const { status, body } = await send({
    unit: "north",
    words: " ",
    named: "<b>Amara</b>",
    shown: "named",
    email: "rosa@",
  })
  expect(status).toBe(400)
  expect(body).toContain("Please write a few words.")
  expect(body).toContain("Please write your name, or choose to have it left out.")
  expect(body).toContain("Please check the e-mail address")
  expect(body).toContain('value="&lt;b&gt;Amara&lt;/b&gt;"')
  expect(body).toContain('value="named" required checked')
  expect((await send({ words: "Thanks" })).body).toContain("Please choose one.")
  expect(await kept()).toHaveLength(before)
})

test("a program that fills in what nobody sees leaves nothing; one connection cannot flood it", async () => {
  const before = (await kept()).length
  const caught = await send({ words: "Buy pills", shown: "unnamed", [trap]: "555" })
  expect([caught.status, caught.body.includes("One more time, please")]).toEqual([400, true])
  const replies = await Promise.all(Array.from({ length: 25 }, () => send({ words: " ", named: "Peace" }, "10.9.9.9")))
  const limited = replies.filter(({ status }) => status === 429)
  expect(limited.length).toBeGreaterThan(0)
  expect(limited[0]?.body).toContain('value="Peace"')
  expect(Number(limited[0]?.headers["retry-after"])).toBeGreaterThan(0)
  expect(await kept()).toHaveLength(before)
})

test("a colleague gets the link, its code and a poster, each for a unit and in a language", async () => {
  const query = { unit: units.north, language: "de" }
  const page = await amara.call(contracts.getThankYouPage, { query })
  expect(page.link).toEqual({ url: "http://localhost:4400/thank-you?unit=north&lang=de", trial: true })
  expect(page.code.side).toBeGreaterThan(20)
  const { pathname, search } = new URL(page.link.url)
  expect((await house.stranger().request("GET", pathname + search)).body).toContain("Was wurde für Sie getan?")
  const poster = await amara.ask(contracts.getThankYouPoster, { query })
  expect(String(poster.body).slice(0, 5)).toBe("%PDF-")
  expect((await amara.ask(contracts.getThankYouPage, { query: { unit: amara.id } })).status).toBe(404)
})
