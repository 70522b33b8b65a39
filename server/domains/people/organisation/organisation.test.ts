import { expect, test } from "vitest"
import { changeOrganisation, getPublicAddress, getSession, setPublicAddress } from "#contracts/people.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { dayAt } from "../index.ts"
import { baseOf } from "./set-public-address.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const organisation = {
  name: "Harbour Bank",
  logo: null,
  colour: "#1f4e5f",
  language: "en",
  timeZone: "Europe/Lisbon",
  currency: "EUR",
}

test("the culture owner changes name and colour, and every screen shows it", async () => {
  await cast.ewa.call(changeOrganisation, { body: { ...organisation, name: "Harbour Mutual" } })
  expect((await house.stranger().call(getSession, {})).organisation).toMatchObject({
    name: "Harbour Mutual",
    setUp: true,
  })
  expect((await cast.bruno.ask(changeOrganisation, { body: organisation })).status).toBe(403)
})

test("the day is that of the unit's clock, or the organisation's, and follows a change of it", async () => {
  const justAfterMidnight = new Date("2026-03-02T00:30:00Z")
  expect(await dayAt(house.ctx, cast.units.north, justAfterMidnight)).toBe("2026-03-02")
  await cast.grace.call(changeOrganisation, { body: { ...organisation, timeZone: "America/New_York" } })
  expect(await dayAt(house.ctx, cast.units.north, justAfterMidnight)).toBe("2026-03-01")
  const wrong = await cast.grace.ask(changeOrganisation, { body: { ...organisation, timeZone: "Mars/Base" } })
  expect(wrong).toMatchObject({ status: 400, body: { code: "unknown-time-zone" } })
})

test("links carry a local address until another has been reached, and a private one stays a trial", async () => {
  expect(await cast.grace.call(getPublicAddress, {})).toMatchObject({ trial: true, set: false })
  const unreached = await cast.grace.ask(setPublicAddress, { body: { url: "http://localhost:1" } })
  expect(unreached.body).toMatchObject({ code: "address-not-reached" })
  expect(await cast.grace.call(getPublicAddress, {})).toMatchObject({ trial: true })

  await house.http.listen({ port: 0, host: "127.0.0.1" })
  const address = house.http.server.address()
  const url = `http://localhost:${typeof address === "object" && address?.port}`
  await cast.grace.call(setPublicAddress, { body: { url: `${url}/` } })
  expect(await cast.grace.call(getPublicAddress, {})).toEqual({ url, trial: true, set: true })
})

test("an address at which something else answers is not taken", async () => {
  const { createServer } = await import("node:http")
  const other = createServer((_request, reply) => void reply.end("hello"))
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready))
  const address = other.address()
  const url = `http://localhost:${typeof address === "object" && address?.port}`
  const answer = await cast.grace.ask(setPublicAddress, { body: { url } })
  other.close()
  expect(answer.body).toMatchObject({ code: "address-not-reached", title: expect.stringContaining("something else") })
})

test("an address is a plain web address, and never the one where clouds keep their keys", () => {
  expect(baseOf("https://service.example.org/")).toBe("https://service.example.org")
  for (const bad of [
    "ftp://example.org",
    "https://a:b@example.org",
    "https://example.org/?x=1",
    "http://169.254.169.254/",
  ])
    expect(() => baseOf(bad), bad).toThrow("Give an address")
})
