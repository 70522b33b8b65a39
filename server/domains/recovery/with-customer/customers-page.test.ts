import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { linkIn, mailsTo } from "#tests/support/mail.ts"
import { openBank } from "#tests/support/people.ts"
import { runOutCheckIns } from "./run-out-check-ins.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const cast = await openBank(house)
const { amara, bruno, ewa } = cast
const customer = house.stranger()
const form = { "content-type": "application/x-www-form-urlencoded" }
const day = 86_400_000
/** As a browser makes one: it stands in no message. */
const boundary = "----WebKitFormBoundaryq7Zk3PfU9aLx2TnD"

async function caseOf(email: string, language = "en") {
  const { id } = await amara.call(contracts.openCase, {
    body: { subject: "Charged twice", unitId: cast.units.north, customer: { name: "Rosa Vidal", email, language } },
  })
  await bruno.call(contracts.writeToCustomer, { params: { id }, body: { words: "We look into it." } })
  await house.drain()
  return { id, page: linkIn((await mailsTo(house, email))[0]) }
}
const get = (id: string) => bruno.call(contracts.getCase, { params: { id } })
const wordsIn = async (id: string) =>
  (await get(id)).messages.filter(({ direction }) => direction === "in").map(({ words }) => words)

function send(page: string, fields: Record<string, string>, files: readonly [string, string][] = []) {
  const part = (head: string, body: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const parts = [
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...files.map(([name, body]) => part(`name="files"; filename="${name}"`, body)),
  ]
  return customer.request("POST", `${page}/messages`, `${parts.join("")}--${boundary}--\r\n`, {
    "content-type": `multipart/form-data; boundary=${boundary}`,
  })
}
/** The link that they were once sent, of which the time has run out. */
const endedLink = (id: string) =>
  `/c/${house.ctx.house.signer.sign("case", id, 1, new Date(house.clock.now().getTime() - day))}`
const keyOn = (html: string) => /name="key" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ""

describe("a customer writes back on their page", () => {
  let id: string
  let page: string
  beforeAll(async () => {
    ;({ id, page } = await caseOf("rosa@customers.example"))
  })

  test("once, however often the same form is sent, and whatever came in between", async () => {
    const keys = await Promise.all([1, 2].map(async () => keyOn((await customer.request("GET", page)).body)))
    expect(new Set(keys).size).toBe(2)
    const [a = "", b = ""] = keys
    expect((await send(page, { words: "A", key: a })).status).toBe(303)
    await send(page, { words: "B", key: b })
    await send(page, { words: "A", key: a })
    expect(await wordsIn(id)).toEqual(["A", "B"])
  })

  test("the same words in a new form are said again", async () => {
    await send(page, { words: "A", key: keyOn((await customer.request("GET", page)).body) })
    expect(await wordsIn(id)).toEqual(["A", "B", "A"])
  })

  test("without a key, a retry within minutes is the same message, whatever came in between", async () => {
    const token = page.split("/").at(-1) ?? ""
    const write = (words: string) => customer.call(contracts.writeToUs, { params: { token }, body: { words } })
    await write("C")
    await write("D")
    await write("C")
    expect((await wordsIn(id)).slice(3)).toEqual(["C", "D"])
  })

  test("with files, of which programs are not kept and say so", async () => {
    const sent = await send(page, { words: "" }, [
      ["slip.pdf", "%PDF-1.4\nx"],
      ["setup.exe", "MZ"],
    ])
    expect(sent.status).toBe(303)
    const html = (await customer.request("GET", page)).body
    expect(html).toContain("slip.pdf")
    expect(html).toContain("it is a program")
    const path = /href="(\/c\/[^"]+\/files\/[^"]+)"/.exec(html)?.[1] ?? ""
    const saved = await customer.request("GET", path)
    expect(saved).toMatchObject({ status: 200, body: "%PDF-1.4\nx" })
    expect(saved.headers["content-disposition"]).toMatch(/^attachment/)
    const other = await caseOf("tom@customers.example")
    expect((await customer.request("GET", path.replace(page, other.page))).status).toBe(404)
  })

  test("nothing at all, and a form that broke off, are refused on a page", async () => {
    for (const sent of [
      await send(page, { words: " " }),
      await customer.request("POST", `${page}/messages`, "--b\r\nrubbish", {
        "content-type": "multipart/form-data; boundary=b",
      }),
    ]) {
      expect(sent.status).toBe(400)
      expect(sent.headers["content-type"]).toContain("text/html")
      expect(sent.body).toContain("Back to your case")
    }
  })
})

test("whoever is refused at any page of ours reads a page in their language, never a problem document", async () => {
  for (const path of ["/k/guessed", "/our-stories/guessed"]) {
    const refused = await customer.request("GET", `${path}?lang=es`)
    expect(refused.headers["content-type"]).toContain("text/html")
    expect(refused.body).toContain("Este enlace ya no funciona")
    expect(refused.status).toBe(404)
  }
})

test("a link that has run out, and the page where one asks for another, speak as the browser asks", async () => {
  const { page } = await caseOf("pia@customers.example", "es")
  const read = (path: string, asks: string) => customer.request("GET", path, "", { "accept-language": asks })
  expect((await read(`${page}x`, "es-MX,es;q=0.9,en;q=0.5")).body).toContain("Este enlace ya no funciona")
  expect((await read("/status", "ar,en;q=0.5")).body).toMatch(/<html lang="ar" dir="rtl">/)
  expect((await read("/status", "fi")).body).toMatch(/<html lang="en" dir="ltr">/)
})

test("who writes instead of saying whether it is put right is not taken for silent", async () => {
  const { id, page } = await caseOf("ines@customers.example")
  await bruno.call(contracts.askCustomer, { params: { id }, body: {} })
  await send(page, { words: "The fee is back, the card is not." })
  house.clock.advance(8 * day)
  await runOutCheckIns(house.ctx)
  expect(await get(id)).toMatchObject({ state: "answered" })
})

describe("a link that has run out", () => {
  test("offers a fresh one, which goes to the address that we know", async () => {
    const { id } = await caseOf("lia@customers.example", "es")
    await ewa.call(contracts.closeCase, {
      params: { id },
      body: { how: "disagreed", reason: "We cannot.", appeal: "Write here." },
    })
    const ended = await customer.request("GET", endedLink(id))
    expect(ended.status).toBe(404)
    expect(ended.body).toContain("This link does not work any more")
    expect((await customer.request("POST", `${endedLink(id)}/renewal`, "", form)).status).toBe(303)
    await house.drain()
    const [mail] = await mailsTo(house, "lia@customers.example")
    expect(mail?.purpose).toBe("case-links")
    const fresh = await customer.request("GET", linkIn(mail))
    expect(fresh.status).toBe(200)
    expect(fresh.body).toContain('lang="es"')
  })

  test("a guessed link, and one of a case that is gone, get the same page and the same answer", async () => {
    const { id, page: live } = await caseOf("abe@customers.example")
    const page = endedLink(id)
    const guess = live.replace(/.{8}$/, "AAAAAAAA")
    const unknown = house.ctx.house.signer.sign("case", cast.units.north, 1, new Date(0))
    const before = (await house.ctx.db.selectFrom("platform_mail").select("id").execute()).length
    const shown = await Promise.all([page, guess, `/c/${unknown}`].map((path) => customer.request("GET", path)))
    const pages = shown.map(({ status, body }, nth) => ({
      status,
      body: body.replaceAll([page, guess, `/c/${unknown}`][nth] ?? "", ""),
    }))
    expect(pages[1]).toEqual(pages[0])
    expect(pages[2]).toEqual(pages[0])
    const answers = []
    for (const path of [guess, `/c/${unknown}`])
      answers.push(await customer.request("POST", `${path}/renewal`, "", form))
    await house.drain()
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [303, "/status?sent=1"],
      [303, "/status?sent=1"],
    ])
    expect((await house.ctx.db.selectFrom("platform_mail").select("id").execute()).length).toBe(before)
  })
})

describe("whoever asks for the link of their case", () => {
  const ask = (email: string) => customer.request("POST", "/status", `email=${encodeURIComponent(email)}`, form)

  test("gets it for a case that has ended too", async () => {
    const { id } = await caseOf("una@customers.example")
    await ewa.call(contracts.closeCase, {
      params: { id },
      body: { how: "disagreed", reason: "We cannot.", appeal: "Write here." },
    })
    await ask("una@customers.example")
    await house.drain()
    expect((await mailsTo(house, "una@customers.example"))[0]).toMatchObject({ purpose: "case-links" })
  })

  test("is answered by the same work, known or not: nothing is looked up before the answer", async () => {
    const requests = async () =>
      (await house.ctx.db.selectFrom("recovery_link_request").select(["email"]).execute()).map(({ email }) => email)
    await ask("una@customers.example")
    await ask("nobody@customers.example")
    expect((await requests()).sort()).toEqual(["nobody@customers.example", "una@customers.example"])
    await house.drain()
    expect(await requests()).toEqual([])
    expect(await mailsTo(house, "nobody@customers.example")).toEqual([])
  })
})
