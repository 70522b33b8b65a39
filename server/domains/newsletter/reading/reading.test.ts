import { parseDocument } from "htmlparser2"
import { beforeAll, describe, expect, test } from "vitest"
import * as contracts from "#contracts/newsletter.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const { amara, ewa } = await openBank(house)
const stranger = house.stranger()

const parts: contracts.Part[] = [
  { kind: "change", title: "", body: "You said: the queue & the wait.\nWe did: <third> counter.", about: null },
  { kind: "change", title: "Night desk", body: "It closes.", about: null },
  { kind: "thanks", title: "Amara Okafor", body: "“Stayed late.”", about: null },
]

async function send(title: string): Promise<string> {
  const { id } = await ewa.call(contracts.draftEdition, { body: {} })
  await ewa.call(contracts.editEdition, { params: { id }, body: { title, opening: "Hello\nall", parts } })
  await ewa.call(contracts.scheduleEdition, { params: { id }, body: { at: null } })
  await house.drain()
  return id
}

const choose = (archive: "public" | "people") =>
  ewa.call(contracts.changeNewsletterSettings, { body: { archive, perMinute: 600 } })

beforeAll(async () => {
  await send("Closed & counted")
})

describe("the archive", () => {
  test("is for those who work here until the organisation opens it, and tells a stranger nothing", async () => {
    for (const address of ["/newsletter", "/newsletter/1", "/newsletter/99"]) {
      const { status, body } = await stranger.request("GET", address)
      expect(status).toBe(403)
      expect(body).not.toContain("Closed")
    }
    expect((await stranger.request("GET", "/newsletter/feed.xml")).status).toBe(404)
    expect((await amara.request("GET", "/newsletter")).body).toContain("Closed &amp; counted")
    const { body } = await amara.request("GET", "/newsletter/1")
    expect(body).toContain("We did: &lt;third&gt; counter.")
    expect(body.match(/What we changed because customers said so/g)).toHaveLength(1)
  })

  test("opened, it is a plain page without script that asks for nothing else, in the reader's language", async () => {
    await choose("public")
    const { status, body, headers } = await stranger.request("GET", "/newsletter/1?lang=de")
    expect(status).toBe(200)
    expect(body).toContain("Alle Ausgaben")
    expect(body).not.toMatch(/<script|<img/)
    expect(headers["content-security-policy"]).toContain("default-src 'none'")
    expect((await stranger.request("GET", "/newsletter/2")).status).toBe(404)
    const nowhere = await stranger.request("GET", "/newsletter/the-third")
    expect(nowhere.status).toBe(400)
    expect(nowhere.body).toContain("This edition is not here")
  })

  test("has a feed that holds what the pages hold", async () => {
    await choose("public")
    const { body, headers } = await stranger.request("GET", "/newsletter/feed.xml")
    expect(headers["content-type"]).toContain("application/atom+xml")
    const text = (xml: string, tag: string) => new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? ""
    const document = parseDocument(body, { xmlMode: true })
    const feed = document.children.find((node) => "name" in node && node.name === "feed")
    expect(feed).toBeDefined()
    const entry = text(body, "entry")
    for (const told of [text(body, "feed").split("<entry")[0] ?? "", entry]) {
      expect(text(told, "id")).toMatch(/^(urn:uuid:[0-9a-f-]{36}|http:.*)$/)
      expect(text(told, "title")).not.toBe("")
      expect(new Date(text(told, "updated")).toISOString()).toBe(text(told, "updated"))
    }
    expect(text(entry, "title")).toBe("Closed &amp; counted")
    // Escaped once for the HTML, and once more for the XML around it.
    expect(text(entry, "content")).toContain(
      "&lt;p&gt;You said: the queue &amp;amp; the wait.&lt;br/&gt;We did: &amp;lt;third&amp;gt;",
    )
  })

  test("no longer shows what was taken off, by page or feed, until it is put back", async () => {
    await choose("public")
    const id = await send("With a name that must go")
    await ewa.call(contracts.withdrawEdition, { params: { id } })
    expect((await stranger.request("GET", "/newsletter/2")).status).toBe(404)
    expect((await stranger.request("GET", "/newsletter/feed.xml")).body).not.toContain("must go")
    await ewa.call(contracts.restoreEdition, { params: { id } })
    expect((await stranger.request("GET", "/newsletter/2")).status).toBe(200)
  })
})

describe("the link in a newsletter", () => {
  const linkFor = (id: string) =>
    `/newsletter/leave/${house.ctx.house.signer.sign("newsletter", id, 1, new Date("2027-01-01T00:00:00Z"))}`
  const form = { "content-type": "application/x-www-form-urlencoded" }
  const wanted = async () => (await amara.call(contracts.readNewsletterChoice, {})).wanted
  const press = (address: string) => stranger.request("POST", address, "List-Unsubscribe=One-Click", form)

  test("asks when it is looked at, and records nothing: mail programs look ahead", async () => {
    const { status, body } = await stranger.request("GET", linkFor(amara.id))
    expect(status).toBe(200)
    expect(body).toContain("Send me no more")
    expect(body).toContain("amara@harbour.example")
    expect(await wanted()).toBe(true)
  })

  test("ends it at one press, as often as it is pressed, and brings it back", async () => {
    const address = linkFor(amara.id)
    for (let pressed = 0; pressed < 2; pressed++) expect((await press(address)).status).toBe(200)
    expect(await wanted()).toBe(false)
    const { body } = await press(address)
    const back = /action="([^"]+)"/.exec(body)?.[1] ?? ""
    expect((await stranger.request("POST", back, "", form)).body).toContain("The newsletter comes to you")
    expect(await wanted()).toBe(true)
  })

  test("ends nothing when it is guessed, altered, over or without the words that mean it", async () => {
    const address = linkFor(amara.id)
    const guessed = `${address.slice(0, -1)}${address.endsWith("A") ? "B" : "A"}`
    expect((await press(guessed)).status).toBe(404)
    expect((await press(`/newsletter/leave/${"A".repeat(52)}`)).body).toContain("no longer works")
    const over = house.ctx.house.signer.sign("newsletter", amara.id, 1, new Date("2026-01-01T00:00:00Z"))
    expect((await press(`/newsletter/leave/${over}`)).status).toBe(404)
    expect((await stranger.request("POST", address, "List-Unsubscribe=Perhaps", form)).status).toBe(400)
    const monday = house.ctx.house.signer.sign("monday-mail", amara.id, 1, new Date("2027-01-01T00:00:00Z"))
    expect((await press(`/newsletter/leave/${monday}`)).status).toBe(404)
    expect(await wanted()).toBe(true)
  })
})
