import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { test } from "vitest"
import * as contracts from "#contracts/recovery.ts"
import { expectNoBarriers, openJourney } from "#tests/support/journey.ts"

const { cast, phone, address } = await openJourney()

test("the complaint form stands in a frame of the bank's own site, and is sent from there", async () => {
  const query = { unit: cast.units.north, language: "de" }
  const { snippet } = await cast.amara.call(contracts.getComplaintForm, { query })
  const html = `<!doctype html><title>Our bank</title>${snippet.replace("http://localhost:4400", address)}`
  const site = createServer((_request, response) => response.setHeader("content-type", "text/html").end(html))
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening))
  try {
    const page = await phone()
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    const framed = page.frameLocator("iframe")
    await framed.getByLabel("Was ist passiert?").fill("Die Gebühr wurde zweimal gebucht")
    await framed.getByRole("button", { name: "Absenden" }).click()
    await framed.getByRole("heading", { name: "Wir haben es" }).waitFor()
  } finally {
    site.close()
  }
})

test("a customer complains, and gets a link of their own", async () => {
  const page = await phone()
  await page.goto("/complaint?unit=north")
  await expectNoBarriers(page)
  await page.getByLabel("What happened?").fill("The card reader took my money twice")
  await page.getByRole("button", { name: "Send" }).click()
  await page.getByRole("heading", { name: "We have it" }).waitFor()
  await expectNoBarriers(page)
  await page.getByRole("link", { name: "See what happens now" }).click()
  await page.getByText("The card reader took my money twice").first().waitFor()
  await expectNoBarriers(page)
})
