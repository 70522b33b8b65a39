import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { readComplaint, type Typed, trap } from "./complaint.ts"

const house = await openTestHouse("2026-03-02T10:00:00Z")
const { amara, bruno, units } = await openBank(house)
const phone = house.stranger()
const touchpoint = "019cad8f-ac00-7000-8000-00000000abcd"
await house.ctx.db
  .insertInto("listening_touchpoint")
  .values({ id: touchpoint, name: "Paying", made_at: house.clock.now() })
  .execute()

const open = (query = "", headers = {}) => phone.request("GET", `/complaint${query}`, undefined, headers)
const send = (fields: Record<string, string>) =>
  phone.request("POST", "/complaint", new URLSearchParams(fields).toString(), {
    "content-type": "application/x-www-form-urlencoded",
  })
const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] as string
const cases = async (q: string) => (await bruno.call(contracts.listCases, { query: { q } })).items
const countCases = async () => (await house.ctx.db.selectFrom("recovery_case").select("id").execute()).length
const typed = (some: Partial<Typed>): Typed => ({
  words: "",
  sought: "",
  reference: "",
  name: "",
  email: "",
  phone: "",
  ...some,
})

test("the form is one small page without script, in the customer's language, and opening it records nothing", async () => {
  const before = await countCases()
  for (const [language, word] of [
    ["en", "What happened?"],
    ["es", "¿Qué ha pasado?"],
    ["fr", "Que s’est-il passé"],
    ["de", "Was ist passiert?"],
    ["ar", "ماذا حدث؟"],
  ] as const) {
    const { status, body, headers } = await open("?unit=north&reference=BK-1", { "accept-language": `${language}-XX` })
    expect(status).toBe(200)
    expect(body).toContain(word)
    expect(body).toContain(`dir="${language === "ar" ? "rtl" : "ltr"}"`)
    expect(body).not.toContain("<script")
    expect(gzipSync(body).length).toBeLessThan(6_000)
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  }
  expect(await countCases()).toBe(before)
})

test("only the embedded form may stand in a frame of another site", async () => {
  expect((await open("?embedded=1")).headers["content-security-policy"]).toContain("frame-ancestors *")
  expect((await open("?embedded=yes")).headers["content-security-policy"]).toContain("frame-ancestors 'none'")
})

test("a complaint opens a case of the place in its link, once however often it is sent, and its customer is told at once", async () => {
  const { body } = await open(`?unit=north&touchpoint=${touchpoint}`)
  expect(body).toContain("North · Paying")
  const fields = {
    key: keyIn(body),
    unit: "north",
    touchpoint,
    lang: "es",
    words: "You charged the fee twice. Nobody could tell me why.",
    sought: "The second fee back",
    reference: "ACC-4711",
    name: "Rosa Vidal",
    email: "rosa@customers.example",
  }
  const [first, second] = await Promise.all([send(fields), send(fields)])
  expect([first.status, second.status]).toEqual([200, 200])
  const found = await cases("fee twice")
  expect(found).toHaveLength(1)
  const id = found[0]?.id ?? ""
  expect(await bruno.call(contracts.getCase, { params: { id } })).toMatchObject({
    source: "complaint",
    severity: "middle",
    unit: { name: "North" },
    touchpoint: { name: "Paying" },
    remedySought: "The second fee back",
    customer: { name: "Rosa Vidal", language: "es" },
  })
  expect(first.body).toContain("Bruno se ocupa de esto por usted.")
  const path = /href="(\/c\/[^"]+)"/.exec(first.body)?.[1] ?? ""
  expect((await phone.request("GET", path)).body).toContain("You charged the fee twice. Nobody could tell me why.</p>")
  await house.drain()
  const mails = await mailsTo(house, "rosa@customers.example")
  expect(mails).toHaveLength(1)
  expect(mails[0]?.body_text).toContain("sentimos que no haya ido bien")
  expect(linkIn(mails[0])).toContain("/c/")
  const clocks = await bruno.call(contracts.getCaseClocks, { params: { id } })
  expect(clocks.clocks.find(({ clock }) => clock === "acknowledge")).toMatchObject({ standing: "met" })
  expect(clocks.clocks.find(({ clock }) => clock === "reply")).toMatchObject({ standing: "running" })
})

test("a complaint without a name or an address is a case too, and one of danger is urgent", async () => {
  const { body } = await open("?unit=nowhere")
  const reply = await send({
    key: keyIn(body),
    lang: "en",
    words: "My mother was injured when a shelf came down on her.",
  })
  expect(reply.body).toContain("We have it")
  const [found] = await house.ctx.db.selectFrom("recovery_case").selectAll().orderBy("id", "desc").limit(1).execute()
  expect(found).toMatchObject({ unit_id: units.company, severity: "urgent", customer_id: null })
})

test("what is missing or wrong is said beside its field, and nothing typed is lost", async () => {
  const before = await countCases()
  const { status, body } = await send({ lang: "en", words: " ", sought: "<b>A call</b>", email: "rosa@" })
  expect(status).toBe(400)
  expect(body).toContain("Please write what happened.")
  expect(body).toContain("Please check the e-mail address")
  expect(body).toContain('value="&lt;b&gt;A call&lt;/b&gt;"')
  expect(body).toContain('value="rosa@"')
  expect(await countCases()).toBe(before)
})

test("a program that fills in what nobody sees opens nothing; a person whose browser did so sends once more", async () => {
  const before = await countCases()
  const caught = await send({ words: "Buy pills", lang: "en", [trap]: "555" })
  expect(caught.status).toBe(400)
  expect(caught.body).toContain("One more time, please")
  expect(await countCases()).toBe(before)
  expect((await send({ words: "Not pills", lang: "en", key: keyIn(caught.body) })).status).toBe(200)
  expect(await countCases()).toBe(before + 1)
})

test("one connection cannot flood it, and what was typed comes back", async () => {
  const replies = await Promise.all(Array.from({ length: 25 }, () => send({ lang: "en", words: " ", sought: "Peace" })))
  const limited = replies.filter(({ status }) => status === 429)
  expect(limited.length).toBeGreaterThan(0)
  expect(limited[0]?.body).toContain("send again in a minute")
  expect(limited[0]?.body).toContain('value="Peace"')
  expect(Number(limited[0]?.headers["retry-after"])).toBeGreaterThan(0)
})

test("an address gets few receipts in an hour, whoever gives it", async () => {
  house.clock.advance(60_000)
  const victim = "victim@customers.example"
  for (let nth = 0; nth < 5; nth++)
    await house.http.inject({
      method: "POST",
      url: "/complaint",
      payload: new URLSearchParams({ lang: "en", words: `Complaint ${nth}`, email: victim }).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
      remoteAddress: `10.0.0.${nth}`,
    })
  expect((await mailsTo(house, victim)).length).toBe(3)
})

test("a colleague gets the link, its code, a poster, and what to put into a site", async () => {
  const query = { unit: units.north, touchpoint, language: "de" }
  const form = await amara.call(contracts.getComplaintForm, { query })
  expect(form.link.url).toBe(`http://localhost:4400/complaint?unit=north&touchpoint=${touchpoint}&lang=de`)
  expect(form.link.trial).toBe(true)
  expect(form.code.side).toBeGreaterThan(20)
  expect(form.snippet).toMatch(/^<iframe src="[^"]+&amp;embedded=1" title="Sagen Sie uns, was schiefging"/)
  const src = /src="([^"]+)"/.exec(form.snippet)?.[1]?.replaceAll("&amp;", "&") ?? ""
  const { pathname, search } = new URL(src)
  const framed = await phone.request("GET", pathname + search)
  expect(framed.headers["content-security-policy"]).toContain("frame-ancestors *")
  expect(framed.body).toContain("Was ist passiert?")
  const poster = await amara.ask(contracts.getComplaintPoster, { query })
  expect(String(poster.body).slice(0, 5)).toBe("%PDF-")
  expect((await amara.ask(contracts.getComplaintForm, { query: { unit: touchpoint } })).status).toBe(404)
})

test("whatever is typed is either kept as it is, or said to be wrong", () => {
  fc.assert(
    fc.property(
      fc.record({ words: fc.string({ maxLength: 40 }), email: fc.string({ maxLength: 300 }), name: fc.string() }),
      (some) => {
        const read = readComplaint(typed(some))
        if ("problems" in read) expect(Object.keys(read.problems).length).toBeGreaterThan(0)
        else expect([read.complaint.words, read.complaint.name]).toEqual([some.words.trim(), some.name.trim() || null])
      },
    ),
  )
  expect(readComplaint(typed({ words: "x".repeat(20_001) }))).toEqual({ problems: { words: "tooLong" } })
  expect(readComplaint(typed({ words: "a\u0000b" }))).toEqual({ problems: { words: "notText" } })
})
